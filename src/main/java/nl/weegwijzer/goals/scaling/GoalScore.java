package nl.weegwijzer.goals.scaling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.goals.GoalNotes.Noted;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** How far one side saw a goal on one occasion. */
@Entity
@Immutable
class GoalScore extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "scale_id")
    private UUID scale;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private AttainmentLevel level;

    private String words;

    private LocalDate occasion;

    private UUID scoredBy;

    private Instant scoredAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalScore() {}

    /** @param words clean; may be empty */
    GoalScore(GoalScale scale, UUID submission, Noted noted, LocalDate occasion, AttainmentLevel level, String words) {
        super(Identifiers.next());
        this.organisation = noted.organisation();
        this.scale = scale.id();
        this.submission = submission;
        this.side = noted.side();
        this.level = level;
        this.words = words;
        this.occasion = occasion;
        this.scoredBy = noted.by().value();
        this.scoredAt = noted.at();
    }
}
