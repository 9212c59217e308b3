package nl.weegwijzer.afweging.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;

/** Where somebody left off in one afweging. */
@Entity
@IdClass(PeelPlace.Key.class)
class PeelPlace {

    record Key(UUID person, UUID afweging) {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    @Column(name = "afweging_id")
    private UUID afweging;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String step;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PeelPlace() {}
}
