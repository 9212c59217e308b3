package nl.weegwijzer.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The organisations that run the portal. */
interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findByCode(String code);
}
