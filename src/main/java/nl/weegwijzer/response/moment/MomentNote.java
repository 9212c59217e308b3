package nl.weegwijzer.response.moment;

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

/** That a client was asked for their view at a moment, or would rather not say. */
@Entity
class MomentNote extends Appended {

    /** What is noted. */
    enum What {
        ASKED,
        SKIPPED
    }

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private What what;

    private PersonId notedBy;

    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected MomentNote() {}

    MomentNote(TrajectId traject, AfwegingId afweging, Moment moment, What what, CurrentPerson by, Instant now) {
        super(Identifiers.next());
        this.organisation = by.organisation();
        this.traject = traject.value();
        this.afweging = afweging.value();
        this.moment = moment;
        this.what = what;
        this.notedBy = by.id();
        this.notedAt = now;
    }
}
