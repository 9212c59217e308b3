package nl.weegwijzer.people;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who is what where. */
interface PersonRoles extends Repository<PersonRole, UUID> {

    PersonRole save(PersonRole role);
}
