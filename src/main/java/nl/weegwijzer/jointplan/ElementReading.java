package nl.weegwijzer.jointplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;

/** How an element stands, as a professional saw it. */
@Entity
@Immutable
@Table(name = "joint_reading")
class ElementReading extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "joint_goal_id")
    private UUID jointGoal;

    private String element;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private UUID readBy;

    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ElementReading() {}

    ElementReading(Author author, UUID jointGoal, String element, Standing standing) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.jointGoal = jointGoal;
        this.element = element;
        this.standing = standing;
        this.readBy = author.person();
        this.readAt = author.at();
    }
}
