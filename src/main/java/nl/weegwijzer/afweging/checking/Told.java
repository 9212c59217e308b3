package nl.weegwijzer.afweging.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** On which day the client heard it from a person. */
@Entity
@Table(name = "afweging_told")
class Told {

    @Id
    @Column(name = "afweging_id")
    private UUID afweging;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private @Nullable LocalDate toldOn;

    private PersonId notedBy;

    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected Told() {}

    @Nullable
    LocalDate toldOn() {
        return toldOn;
    }
}
