package nl.weegwijzer.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The codes that were handed out. */
interface ActivationCodes extends Repository<ActivationCode, UUID> {

    ActivationCode save(ActivationCode code);

    Optional<ActivationCode> findByCodeHash(String codeHash);
}
