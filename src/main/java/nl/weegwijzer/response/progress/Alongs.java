package nl.weegwijzer.response.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts what clients weighed along, an explanation a row. */
interface Alongs extends Repository<Seen, UUID> {

    @Query("""
            select new nl.weegwijzer.response.progress.WeighedAlong(
                f.afweging, count(distinct f.item), max(f.givenAt), max(s.seenUntil))
            from FactorView f
                left join Seen s on s.subject = f.afweging and s.person = :reader
            where f.kind <> nl.weegwijzer.response.comparison.FactorView.Kind.WEIGHED
                and f.versionNumber = (select max(newest.number) from ExplainedVersion newest
                    where newest.afweging = f.afweging)
                and f.traject = :traject group by f.afweging
            """)
    List<WeighedAlong> byClient(UUID reader, UUID traject);
}
