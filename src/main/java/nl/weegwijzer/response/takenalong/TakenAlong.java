package nl.weegwijzer.response.takenalong;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** One answer to one of the three questions. */
@Entity
class TakenAlong extends Appended {

    /** Which question is answered, of which afweging and when; without an answer it was passed over. */
    record Given(
            TrajectId traject,
            AfwegingId afweging,
            Moment moment,
            OwnQuestion question,
            @Nullable OwnAnswer answer) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private OwnQuestion question;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnAnswer answer;

    private UUID submission;

    private PersonId givenBy;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected TakenAlong() {}

    TakenAlong(Given given, UUID submission, CurrentPerson by, Instant now) {
        super(Identifiers.next());
        this.organisation = by.organisation();
        this.traject = given.traject.value();
        this.afweging = given.afweging.value();
        this.moment = given.moment;
        this.question = given.question;
        this.answer = given.answer;
        this.submission = submission;
        this.givenBy = by.id();
        this.givenAt = now;
    }
}
