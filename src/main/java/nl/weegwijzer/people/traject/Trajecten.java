package nl.weegwijzer.people.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every traject. */
interface Trajecten extends Repository<Traject, UUID> {

    String SUMMARY = """
            select new nl.weegwijzer.people.traject.TrajectSummary(t.id, t.client, c.name, t.contact, p.name, p.phone,
                o.name, t.startedOn, t.archivedAt)
            from Traject t join Person c on c.id = t.client join Person p on p.id = t.contact
                join Organisation o on o.id = t.organisationValue
            """;

    Traject save(Traject traject);

    /** What was made under this sending before. */
    @Query("select t.id from Traject t where t.organisation = :organisation and t.submission = :sending")
    Optional<UUID> sent(OrganisationId organisation, UUID sending);

    Optional<Traject> findByIdAndOrganisation(UUID id, OrganisationId organisation);

    /** Both days of a stay or an admission are days on which it runs. */
    @Query("""
            select new nl.weegwijzer.people.traject.StandingRow(t.organisation, t.client, t.archivedAt,
                m.id, m.until, m.because, a.opens, a.because)
            from Traject t
                left join TrajectMember m on m.traject = t and m.person = :person and m.since <= :today
                    and (m.until is null or m.until >= :today)
                left join Admission a on a.traject = t.id and a.person = :person and a.fromDay <= :today
                    and a.untilDay >= :today and a.endedAt is null
            where t.id = :id
            """)
    List<StandingRow> standing(UUID id, UUID person, LocalDate today);

    @Query(SUMMARY + "where t.id = :id")
    Optional<TrajectSummary> summary(UUID id);

    @Query(SUMMARY + "where t.id = :id and t.organisation = :organisation")
    Optional<TrajectSummary> summaryIn(UUID id, OrganisationId organisation);

    @Query(SUMMARY + "where t.client = :client and t.organisation = :organisation order by t.id desc")
    List<TrajectSummary> ofClient(UUID client, OrganisationId organisation);

    @Query(SUMMARY + "where t.organisation = :organisation order by c.name, t.id")
    List<TrajectSummary> ofOrganisation(OrganisationId organisation);

    @Query("""
            select new nl.weegwijzer.people.traject.TeamMember(p.id, p.name, p.phone, r.profession, m.until)
            from TrajectMember m join Person p on p.id = m.person
                join PersonRole r on r.person = p.id and r.organisation = m.organisation
                    and r.role = nl.weegwijzer.people.Role.PROFESSIONAL
            where m.traject.id = :traject and m.since <= :today and (m.until is null or m.until >= :today)
            order by p.name, p.id
            """)
    List<TeamMember> team(UUID traject, LocalDate today);

    @Query("""
            select new nl.weegwijzer.people.traject.StandingIn$Stay(p.id, p.name, m.since, m.until, m.because)
            from TrajectMember m join Person p on p.id = m.person
            where m.traject.id = :traject and m.until >= :today order by m.since, p.name, p.id
            """)
    List<StandingIn.Stay> standIns(UUID traject, LocalDate today);

    @Query("""
            select new nl.weegwijzer.people.traject.TeamMember(
                p.id, p.name, p.phone, r.profession, cast(null as LocalDate))
            from PersonRole r join Person p on p.id = r.person
            where r.organisation = :organisation and r.role = nl.weegwijzer.people.Role.PROFESSIONAL
                and not exists (select 1 from TrajectMember m where m.traject.id = :traject and m.person = p.id
                    and m.until is null)
            order by p.name, p.id
            """)
    List<TeamMember> outside(UUID traject, OrganisationId organisation);

    @Query("select t.number from Traject t where t.id = :id")
    Optional<String> number(UUID id);

    @Query("select count(t) > 0 from Traject t where t.organisation = :organisation and t.number = :number")
    boolean isTaken(OrganisationId organisation, String number);

    /** The traject that runs under a number. */
    @Query(SUMMARY + "where t.organisation = :organisation and t.number = :number and t.archivedAt is null")
    Optional<TrajectSummary> running(OrganisationId organisation, String number);

    /** Whether somebody is this in an organisation. */
    @Query("""
            select count(r) > 0 from PersonRole r
            where r.person = :person and r.organisation = :organisation and r.role = :role
            """)
    boolean plays(UUID person, OrganisationId organisation, Role role);
}
