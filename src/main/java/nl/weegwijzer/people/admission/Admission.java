package nl.weegwijzer.people.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** Lets one person into one traject for a time. Nothing of it changes, but that it can end before its last day. */
@Entity
class Admission {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "traject_id", updatable = false)
    private UUID traject;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Opens opens;

    /** The one explanation that it opens; null for all. */
    @Column(name = "afweging_id", updatable = false)
    private @Nullable UUID afweging;

    @Column(updatable = false)
    private LocalDate fromDay;

    @Column(updatable = false)
    private LocalDate untilDay;

    @Column(updatable = false)
    private String because;

    @Column(updatable = false)
    private boolean onPaper;

    @Column(updatable = false)
    private UUID submission;

    @Column(updatable = false)
    private UUID givenBy;

    @Column(updatable = false)
    private Instant givenAt;

    private @Nullable UUID endedBy;

    private @Nullable Instant endedAt;

    private @Nullable Instant clientSawAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Admission() {}

    /** Whom it lets in, to what, and for how long. */
    record Whom(PersonId person, Opens opens, Term term) {}

    Admission(TrajectId traject, UUID submission, Whom whom, CurrentPerson by, Instant now) {
        this.id = AdmissionId.create().value();
        this.organisation = by.organisation();
        this.traject = traject.value();
        this.submission = submission;
        this.person = whom.person().value();
        this.opens = whom.opens();
        this.fromDay = whom.term().from();
        this.untilDay = whom.term().until();
        this.because = "";
        this.givenBy = by.id().value();
        this.givenAt = now;
    }

    /** Opens one explanation alone. */
    Admission only(@Nullable UUID explanation) {
        this.afweging = explanation;
        return this;
    }

    Admission because(String words) {
        this.because = words;
        return this;
    }

    /** The client signed for it on paper. */
    Admission onPaper(String words) {
        this.onPaper = true;
        return because(words);
    }

    AdmissionId id() {
        return new AdmissionId(id);
    }

    Opens opens() {
        return opens;
    }

    /** Ends it at once; a second time changes nothing. */
    void end(PersonId by, Instant now) {
        if (endedAt == null) {
            endedBy = by.value();
            endedAt = now;
        }
    }
}
