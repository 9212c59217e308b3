package nl.weegwijzer.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which sign-in is whose. */
interface SignIns extends Repository<PersonIdentity, UUID> {

    PersonIdentity save(PersonIdentity identity);

    @Query(
            "select p from PersonIdentity i join Person p on p.id = i.person where i.issuer = :issuer and i.subject = :subject")
    Optional<Person> findPerson(String issuer, String subject);

    @Query("select r from PersonRole r where r.person = :person order by r.organisation, r.role")
    List<PersonRole> rolesOf(UUID person);
}
