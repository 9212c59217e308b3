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

/** The yes of the side that was asked. */
@Entity
@Immutable
@Table(name = "goal_scale_yes")
class ScaleYes extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "scale_id")
    private UUID scale;

    @Enumerated(EnumType.STRING)
    private Side side;

    private PersonId saidBy;

    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ScaleYes() {}

    ScaleYes(GoalScale scale, Noted noted) {
        super(Identifiers.next());
        this.organisation = noted.organisation();
        this.scale = scale.id();
        this.side = noted.side();
        this.saidBy = noted.by();
        this.saidAt = noted.at();
    }
}
