package nl.weegwijzer.afweging.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;

/** How somebody likes to peel. */
@Entity
class PeelHabit {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private boolean oneStep;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PeelHabit() {}
}
