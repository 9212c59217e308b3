package nl.weegwijzer.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody. */
interface Persons extends Repository<Person, UUID> {

    String ROW = """
            select new nl.weegwijzer.people.PersonRow(p.id, p.name, p.phone, r.role, r.profession,
                exists (select 1 from PersonIdentity i where i.person = p.id))
            from Person p join PersonRole r on r.person = p.id
            """;

    /** The trajecten that somebody walks in an organisation. */
    @Query("select t.id from Traject t where t.client = :client and t.organisation = :organisation")
    List<UUID> trajectenOf(UUID client, OrganisationId organisation);

    Person save(Person person);

    Optional<Person> findById(UUID id);

    @Query(
            "select new nl.weegwijzer.people.Display(p.language, p.textSize, p.colours, p.calm) from Person p where p.id = :id")
    Optional<Display> display(UUID id);

    @Query(ROW + "where r.organisation = :organisation order by p.name, p.id, r.role")
    List<PersonRow> of(OrganisationId organisation);

    @Query(ROW + "where p.id = :person and r.organisation = :organisation order by r.role")
    List<PersonRow> rowsOf(UUID person, OrganisationId organisation);
}
