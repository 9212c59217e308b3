package nl.weegwijzer.response.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts what clients weighed along, an explanation a row. */
interface Alongs extends Repository<Seen, UUID> {

    String BY_CLIENTS = """
            select new nl.weegwijzer.response.progress.WeighedAlong(
                f.afweging, count(distinct f.item), max(f.givenAt), max(s.seenUntil))
            from FactorView f
                left join Seen s on s.subject = f.afweging and s.person = :reader
            where f.kind <> nl.weegwijzer.response.comparison.FactorView.Kind.WEIGHED
                and f.versionNumber = (select max(newest.number) from ExplainedVersion newest
                    where newest.afweging = f.afweging)
            """;

    @Query(BY_CLIENTS + "and f.traject = :traject group by f.afweging")
    List<WeighedAlong> byClient(UUID reader, UUID traject);

    @Query(BY_CLIENTS + """
            and f.traject in (select m.traject.id from TrajectMember m
                where m.person = :reader and m.organisation = :organisation and m.traject.archivedAt is null
                    and m.since <= :today and (m.until is null or m.until >= :today))
            group by f.afweging
            """)
    List<WeighedAlong> byClientsOf(UUID reader, OrganisationId organisation, LocalDate today);
}
