package nl.weegwijzer.afweging.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One answer of a professional to themselves. */
@Entity
@Table(name = "afweging_note")
@IdClass(Note.Key.class)
class Note {

    record Key(UUID afweging, UUID person, String subject) {}

    @Id
    @Column(name = "afweging_id")
    private UUID afweging;

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String subject;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String words;

    private @Nullable String answer;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}
}
