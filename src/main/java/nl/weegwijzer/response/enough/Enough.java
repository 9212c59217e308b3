package nl.weegwijzer.response.enough;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** What a client said of one answer: that it is enough for them, or not yet. */
@Entity
class Enough extends Appended {

    /** Of which answer it is said, and after how many times before. */
    record Place(ResponseId response, int answer, int ordinal) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "response_id")
    private UUID response;

    private int answerOrdinal;

    private int ordinal;

    private UUID submission;

    @Column(name = "is_enough")
    private boolean enough;

    private String words;

    private @Nullable LocalDate answerBy;

    private PersonId givenBy;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Enough() {}

    /** @param answerBy when the client hears, if it is not enough; null when it is */
    Enough(Place place, UUID submission, @Nullable LocalDate answerBy, String words, CurrentPerson by, Instant now) {
        super(Identifiers.next());
        this.organisation = by.organisation();
        this.response = place.response().value();
        this.answerOrdinal = place.answer();
        this.ordinal = place.ordinal();
        this.submission = submission;
        this.enough = answerBy == null;
        this.words = Words.clean(words, Words.TEXT);
        this.answerBy = answerBy;
        this.givenBy = by.id();
        this.givenAt = now;
    }
}
