package nl.weegwijzer.people.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everyone who was let in. */
interface Admissions extends Repository<Admission, UUID> {

    Admission save(Admission admission);

    Optional<Admission> findByIdAndTraject(UUID id, UUID traject);

    Optional<Admission> findByTrajectAndSubmission(UUID traject, UUID submission);

    /** What runs or will, and each breaking of glass since a day, the newest first. */
    @Query("""
            select new nl.weegwijzer.people.admission.Admitted(a.id, a.person, p.name, (
                    select max(r.profession) from PersonRole r where r.person = a.person and r.organisation = a.organisation),
                a.opens, a.afweging, a.fromDay, a.untilDay, a.because, a.onPaper, a.givenAt, a.clientSawAt)
            from Admission a join Person p on p.id = a.person
            where a.traject = :traject and (a.untilDay >= :today and a.endedAt is null
                or a.opens = nl.weegwijzer.people.admission.Opens.BROKEN_GLASS and a.fromDay >= :since)
            order by a.givenAt desc, a.id desc
            """)
    List<Admitted> of(UUID traject, LocalDate today, LocalDate since);

    @Query("""
            select new nl.weegwijzer.people.admission.MyAdmission(
                t.id, c.name, p.name, p.phone, a.opens, a.afweging, a.untilDay)
            from Admission a join Traject t on t.id = a.traject join Person c on c.id = t.client
                join Person p on p.id = t.contact
            where a.person = :person and a.organisation = :organisation
                and a.fromDay <= :today and a.untilDay >= :today and a.endedAt is null
            order by c.name, t.id, a.id
            """)
    List<MyAdmission> running(UUID person, OrganisationId organisation, LocalDate today);

    @Query("""
            select new nl.weegwijzer.people.admission.Candidate(p.id, p.name, r.profession)
            from PersonRole r join Person p on p.id = r.person
            where r.organisation = :organisation and r.role = :role order by p.name, p.id
            """)
    List<Candidate> those(OrganisationId organisation, Role role);

    /** The explanations that consent opens which runs; null stands for all. */
    @Query("""
            select a.afweging from Admission a
            where a.person = :person and a.traject = :traject
                and a.opens in (nl.weegwijzer.people.admission.Opens.EXPLANATIONS,
                    nl.weegwijzer.people.admission.Opens.EXPLANATIONS_AND_GOALS)
                and a.fromDay <= :today and a.untilDay >= :today and a.endedAt is null
            """)
    List<@Nullable UUID> opened(UUID person, UUID traject, LocalDate today);

    @Modifying
    @Query("update Admission a set a.clientSawAt = :now where a.traject = :traject and a.clientSawAt is null")
    void seen(UUID traject, Instant now);
}
