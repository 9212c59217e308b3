package nl.weegwijzer.goals.scaling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.goals.GoalNotes.Noted;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.hibernate.annotations.Immutable;

/** What became of a proposed scale: the yes or no of the side that was asked, or that its author took it back. */
@Entity
@Immutable
@Table(name = "goal_scale_answer")
class ScaleAnswer extends Appended {

    /** What was answered. */
    enum Kind {
        YES,
        NO,
        TAKEN_BACK
    }

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "scale_id")
    private UUID scale;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Kind answer;

    private String words;

    private PersonId saidBy;

    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ScaleAnswer() {}

    /** @param words why, clean; may be empty */
    ScaleAnswer(GoalScale scale, Noted noted, Kind answer, String words) {
        super(Identifiers.next());
        this.organisation = noted.organisation();
        this.scale = scale.id();
        this.side = noted.side();
        this.answer = answer;
        this.words = words;
        this.saidBy = noted.by();
        this.saidAt = noted.at();
    }
}
