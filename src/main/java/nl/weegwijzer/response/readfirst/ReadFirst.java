package nl.weegwijzer.response.readfirst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That the contact person had better read a text first, and that they did. */
@Entity
class ReadFirst extends Appended {

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "traject_id", updatable = false)
    private UUID traject;

    @Column(updatable = false)
    private String place;

    @Column(name = "place_id", updatable = false)
    private UUID placeId;

    @Column(updatable = false)
    private Instant notedAt;

    private @Nullable UUID readBy;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ReadFirst() {}

    ReadFirst(OrganisationId organisation, ClientWrote wrote, Instant now) {
        super(Identifiers.next());
        this.organisation = organisation;
        this.traject = wrote.traject().value();
        this.place = wrote.place();
        this.placeId = wrote.id();
        this.notedAt = now;
    }
}
