package nl.weegwijzer.conversation.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** A code that was typed wrong. */
@Entity
@Immutable
class AssistedTry extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "code_id")
    private UUID code;

    private int ordinal;

    private Instant triedAt;

    @SuppressWarnings("NullAway.Init")
    protected AssistedTry() {}

    AssistedTry(OrganisationId organisation, UUID code, int ordinal, Instant at) {
        super(Identifiers.next());
        this.organisation = organisation;
        this.code = code;
        this.ordinal = ordinal;
        this.triedAt = at;
    }
}
