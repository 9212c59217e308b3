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

/** That a goal stands above all others of a client, for one concrete behaviour. */
@Entity
@Immutable
@Table(name = "joint_goal")
class JointGoal extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "goal_id")
    private UUID goal;

    private UUID submission;

    private String behaviour;

    private UUID chosenBy;

    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected JointGoal() {}

    JointGoal(Author author, UUID client, UUID goal, UUID submission, String behaviour) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.client = client;
        this.goal = goal;
        this.submission = submission;
        this.behaviour = behaviour;
        this.chosenBy = author.person();
        this.chosenAt = author.at();
    }

    UUID id() {
        return getId();
    }
}
