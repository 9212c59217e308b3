package nl.weegwijzer.people;

import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is what where. */
interface PersonRoles extends Repository<PersonRole, UUID> {

    PersonRole save(PersonRole role);

    /** Who was made under this sending before. */
    @Query("select r.person from PersonRole r where r.organisation = :organisation and r.submission = :sending")
    Optional<UUID> sent(OrganisationId organisation, UUID sending);
}
