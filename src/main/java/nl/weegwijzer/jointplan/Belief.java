package nl.weegwijzer.jointplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whether a client thinks to manage. */
@Entity
@Immutable
@Table(name = "joint_belief")
class Belief extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "joint_goal_id")
    private UUID jointGoal;

    private UUID submission;

    private @Nullable Integer mark;

    private UUID saidBy;

    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected Belief() {}

    Belief(Author author, UUID jointGoal, UUID submission, @Nullable Integer mark) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.jointGoal = jointGoal;
        this.submission = submission;
        this.mark = mark;
        this.saidBy = author.person();
        this.saidAt = author.at();
    }
}
