package nl.weegwijzer.afweging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every afweging. */
interface Afwegingen extends Repository<Afweging, UUID> {

    String PROGRESS = """
            select new nl.weegwijzer.afweging.Progress(a.trajectValue, a.id, a.question, a.changedAt, v.number, v.open,
                v.publishedAt)
            from Afweging a left join ExplanationVersion v on v.afwegingValue = a.id and v.number = (
                select max(w.number) from ExplanationVersion w where w.afwegingValue = a.id)
            """;

    Afweging save(Afweging afweging);

    Optional<Afweging> findByIdAndTraject(UUID id, TrajectId traject);

    List<Afweging> findByTrajectOrderByIdDesc(TrajectId traject);

    @Query(PROGRESS + "where a.traject = :traject order by a.id desc")
    List<Progress> progressOf(TrajectId traject);

    @Query(PROGRESS + """
            join TrajectMember m on m.traject.id = a.trajectValue
            where m.person = :member and m.organisation = :organisation and m.traject.archivedAt is null
            order by a.changedAt desc, a.id desc
            """)
    List<Progress> inCareOf(UUID member, OrganisationId organisation);
}
