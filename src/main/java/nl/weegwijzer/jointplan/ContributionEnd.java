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

/** That a discipline no longer does it, and why. */
@Entity
@Immutable
@Table(name = "joint_contribution_end")
class ContributionEnd extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "contribution_id")
    private UUID contribution;

    private String reason;

    private UUID endedBy;

    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContributionEnd() {}

    ContributionEnd(Author author, UUID contribution, String reason) {
        super(Identifiers.next());
        this.organisation = author.organisation();
        this.contribution = contribution;
        this.reason = reason;
        this.endedBy = author.person();
        this.endedAt = author.at();
    }
}
