package nl.weegwijzer.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The secrets of all trajecten. */
interface SealKeys extends Repository<SealKey, UUID> {

    SealKey save(SealKey key);

    Optional<SealKey> findById(UUID traject);
}
