package nl.weegwijzer.afweging.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;

/** What the desk thinks of one piece of information, on one point. */
@Entity
@Table(name = "afweging_quality")
@IdClass(Quality.Key.class)
class Quality {

    record Key(UUID information, String criterion) {}

    @Id
    @Column(name = "information_id")
    private UUID information;

    @Id
    private String criterion;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "afweging_id")
    private UUID afweging;

    private String answer;

    private PersonId judgedBy;

    private Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Quality() {}
}
