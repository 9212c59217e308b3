package nl.weegwijzer.conversation.assisted;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What became of entries. */
interface AssistedVerdicts extends Repository<AssistedVerdict, UUID> {

    AssistedVerdict save(AssistedVerdict verdict);

    @Query("select v.verdict from AssistedVerdict v where v.entry = :entry")
    Optional<Verdict> of(UUID entry);
}
