package nl.weegwijzer.response.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;

/** Until when one person has seen one thing. */
@Entity
@IdClass(Seen.Key.class)
class Seen {

    record Key(UUID person, UUID subject) {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID subject;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    private Instant seenUntil;

    @SuppressWarnings("NullAway.Init")
    protected Seen() {}
}
