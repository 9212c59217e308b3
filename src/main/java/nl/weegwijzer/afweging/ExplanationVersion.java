package nl.weegwijzer.afweging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.hibernate.annotations.Immutable;

/** One published version: a sealed snapshot that nobody can change, the app included. */
@Entity
@Immutable
class ExplanationVersion {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private TrajectId traject;

    @Column(name = "afweging_id")
    private AfwegingId afweging;

    /** The same column, plain, so that queries can join on it. */
    @Column(name = "afweging_id", insertable = false, updatable = false)
    private UUID afwegingValue;

    private int number;

    private String question;

    @Column(name = "is_open")
    private boolean open;

    private PersonId publishedBy;

    private Instant publishedAt;

    private String payload;

    private String seal;

    @SuppressWarnings("NullAway.Init")
    protected ExplanationVersion() {}

    ExplanationVersion(Afweging of, Explanation explanation, String payload, String seal, PersonId by, Instant now) {
        this.id = Identifiers.next();
        this.organisation = of.organisation();
        this.traject = of.traject();
        this.afweging = of.id();
        this.afwegingValue = of.id().value();
        this.number = explanation.number();
        this.question = explanation.question();
        this.open = explanation.open();
        this.publishedBy = by;
        this.publishedAt = now;
        this.payload = payload;
        this.seal = seal;
    }

    PublishedExplanation read() {
        return new PublishedExplanation(afweging, publishedAt, seal, Snapshots.read(payload));
    }
}
