package nl.weegwijzer.response.teachback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;

/** One answer to the question whether a version was explained well enough. The last one counts. */
@Entity
class TeachBack extends Appended {

    /** About which version, by whom and when. */
    record Given(
            OrganisationId organisation,
            TrajectId traject,
            AfwegingId afweging,
            int version,
            PersonId by,
            Instant at) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private int versionNumber;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private Understood understood;

    private PersonId givenBy;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected TeachBack() {}

    TeachBack(Given given, UUID submission, Understood understood) {
        super(Identifiers.next());
        this.organisation = given.organisation;
        this.traject = given.traject.value();
        this.afweging = given.afweging.value();
        this.versionNumber = given.version;
        this.submission = submission;
        this.understood = understood;
        this.givenBy = given.by;
        this.givenAt = given.at;
    }
}
