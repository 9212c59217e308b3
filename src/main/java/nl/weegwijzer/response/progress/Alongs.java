package nl.weegwijzer.response.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts what clients answered, an explanation a row. */
interface Alongs extends Repository<Seen, UUID> {

    @Query("""
            select new nl.weegwijzer.response.progress.Along(
                v.afweging, count(distinct i.item), count(distinct f.item))
            from ExplainedVersion v
                join v.items i
                left join FactorView f on f.afweging = v.afweging and f.item = i.item
                    and f.kind = nl.weegwijzer.response.comparison.FactorView.Kind.IMPORTANT
            where v.traject = :traject
                and i.kind = nl.weegwijzer.response.explained.ExplainedVersion.Kind.FACTOR
                and v.number = (select max(newest.number) from ExplainedVersion newest
                    where newest.afweging = v.afweging)
            group by v.afweging
            """)
    List<Along> of(UUID traject);
}
