package nl.weegwijzer.people.traject;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The secrets of all trajecten. */
interface SealKeys extends Repository<SealKey, UUID> {

    SealKey save(SealKey key);

    Optional<SealKey> findById(UUID traject);
}
