package nl.weegwijzer.people.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.Standing;
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

    Optional<Traject> findByIdAndOrganisation(UUID id, OrganisationId organisation);

    @Query("""
            select new nl.weegwijzer.people.access.Standing(t.organisation, t.client, t.archivedAt,
                exists (select 1 from TrajectMember m where m.traject = t and m.person = :person))
            from Traject t where t.id = :id
            """)
    Optional<Standing> standing(UUID id, UUID person);

    @Query(SUMMARY + "where t.id = :id")
    Optional<TrajectSummary> summary(UUID id);

    @Query(SUMMARY + "where t.id = :id and t.organisation = :organisation")
    Optional<TrajectSummary> summaryIn(UUID id, OrganisationId organisation);

    @Query(SUMMARY + "where t.client = :client and t.organisation = :organisation order by t.id desc")
    List<TrajectSummary> ofClient(UUID client, OrganisationId organisation);

    @Query(SUMMARY + """
            join TrajectMember m on m.traject = t
            where m.person = :member and m.organisation = :organisation order by c.name, t.id
            """)
    List<TrajectSummary> ofMember(UUID member, OrganisationId organisation);

    @Query(SUMMARY + "where t.organisation = :organisation order by c.name, t.id")
    List<TrajectSummary> ofOrganisation(OrganisationId organisation);

    @Query("""
            select new nl.weegwijzer.people.traject.TeamMember(p.id, p.name, p.phone, r.profession)
            from TrajectMember m join Person p on p.id = m.person
                join PersonRole r on r.person = p.id and r.organisation = m.organisation
                    and r.role = nl.weegwijzer.people.Role.PROFESSIONAL
            where m.traject.id = :traject order by p.name, p.id
            """)
    List<TeamMember> team(UUID traject);

    /** Whether somebody is this in an organisation. */
    @Query("""
            select count(r) > 0 from PersonRole r
            where r.person = :person and r.organisation = :organisation and r.role = :role
            """)
    boolean plays(UUID person, OrganisationId organisation, Role role);
}
