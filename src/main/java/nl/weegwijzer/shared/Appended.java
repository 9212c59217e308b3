package nl.weegwijzer.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row that is added once and never changed. Saying so spares the look whether it is there already. */
@MappedSuperclass
public abstract class Appended implements Persistable<UUID> {

    @Id
    private UUID id;

    /** For the database alone. */
    @SuppressWarnings("NullAway.Init")
    protected Appended() {}

    protected Appended(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
