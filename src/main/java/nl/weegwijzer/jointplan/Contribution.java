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

/** What one discipline does. */
@Entity
@Immutable
@Table(name = "joint_contribution")
class Contribution extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "joint_goal_id")
    private UUID jointGoal;

    private UUID submission;

    private String element;

    private String discipline;

    @Enumerated(EnumType.STRING)
    private Intervention intervention;

    private String words;

    private UUID addedBy;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /** @param added clean */
    Contribution(Author author, UUID jointGoal, UUID submission, NewContribution added) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.jointGoal = jointGoal;
        this.submission = submission;
        this.element = added.elementCode();
        this.discipline = added.discipline();
        this.intervention = added.intervention();
        this.words = added.words();
        this.addedBy = author.person();
        this.addedAt = author.at();
    }
}
