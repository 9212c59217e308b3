package nl.weegwijzer.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;

/** One answer of a professional. A later one stands beside it and never replaces it. */
@Entity
class ResponseAnswer extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "response_id")
    private Response response;

    private int ordinal;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;

    private UUID answeredBy;

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ResponseAnswer() {}

    ResponseAnswer(
            Response response,
            OrganisationId organisation,
            int ordinal,
            UUID submission,
            Outcome outcome,
            String words,
            PersonId by,
            Instant at) {
        super(Identifiers.next());
        this.response = response;
        this.organisation = organisation;
        this.ordinal = ordinal;
        this.submission = submission;
        this.outcome = outcome;
        this.words = Words.clean(words, Words.TEXT);
        this.answeredBy = by.value();
        this.answeredAt = at;
        if (outcome == Outcome.NOT && this.words.isEmpty()) {
            throw new ReasonMissing();
        }
    }

    boolean isOf(UUID sending) {
        return submission.equals(sending);
    }
}
