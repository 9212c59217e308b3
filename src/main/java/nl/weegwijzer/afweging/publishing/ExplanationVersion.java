package nl.weegwijzer.afweging.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.people.CurrentPerson;
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

    ExplanationVersion(TrajectId traject, PublishedExplanation published, String payload, CurrentPerson by) {
        Explanation explanation = published.explanation();
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.traject = traject;
        this.afweging = published.afweging();
        this.afwegingValue = published.afweging().value();
        this.number = explanation.number();
        this.question = explanation.question();
        this.open = explanation.open();
        this.publishedBy = by.id();
        this.publishedAt = published.publishedAt();
        this.payload = payload;
        this.seal = published.seal();
    }

    PublishedExplanation read() {
        return new PublishedExplanation(afweging, publishedAt, seal, payload);
    }

    /** @param sealing computes the seal of a text */
    ExplanationOverview.Sealed check(UnaryOperator<String> sealing) {
        byte[] expected = sealing.apply(payload).getBytes(StandardCharsets.US_ASCII);
        return new ExplanationOverview.Sealed(
                read(), MessageDigest.isEqual(expected, seal.getBytes(StandardCharsets.US_ASCII)));
    }
}
