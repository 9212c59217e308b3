package nl.weegwijzer.conversation.assisted;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every code that was made. */
interface AssistedCodes extends Repository<AssistedCode, UUID> {

    AssistedCode save(AssistedCode code);

    boolean existsById(UUID sending);

    @Query("select c from AssistedCode c where c.traject = :traject order by c.madeAt desc, c.id desc limit 1")
    Optional<AssistedCode> newest(UUID traject);
}
