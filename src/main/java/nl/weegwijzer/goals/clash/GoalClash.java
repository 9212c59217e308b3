package nl.weegwijzer.goals.clash;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import org.hibernate.annotations.Immutable;

/** That somebody saw two goals clash. */
@Entity
@Immutable
class GoalClash extends Appended {

    /** Two goals, and which time they are marked; only one mark can be that time. */
    record Pair(GoalId one, GoalId other, int ordinal) {}

    /** Who says something, for which side and when. */
    record Author(OrganisationId organisation, Side side, UUID person, Instant at) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "one_id")
    private UUID one;

    @Column(name = "other_id")
    private UUID other;

    private UUID submission;

    private int ordinal;

    private String why;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID markedBy;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalClash() {}

    /** @param why clean, and not empty */
    GoalClash(TrajectId traject, UUID submission, Pair pair, Author author, String why) {
        super(ClashId.create().value());
        this.organisation = author.organisation;
        this.traject = traject.value();
        this.submission = submission;
        this.one = pair.one.value();
        this.other = pair.other.value();
        this.ordinal = pair.ordinal;
        this.why = why;
        this.side = author.side;
        this.markedBy = author.person;
        this.markedAt = author.at;
    }

    ClashId id() {
        return new ClashId(getId());
    }
}
