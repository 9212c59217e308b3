package nl.weegwijzer.conversation.assisted;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How often codes were typed wrong. */
interface AssistedTries extends Repository<AssistedTry, UUID> {

    AssistedTry save(AssistedTry tried);

    @Query("select count(t) from AssistedTry t where t.code = :code")
    int of(UUID code);
}
