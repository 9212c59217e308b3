package nl.weegwijzer.people.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** One look or act in a traject: who, when, what, and why it was allowed (BIO2 8.15.01; NEN 7513 as the model). */
@Entity
@Table(name = "access_log")
class AccessLogEntry {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private @Nullable TrajectId traject;

    @Column(name = "person_id")
    private PersonId person;

    private Instant at;

    private String act;

    @Enumerated(EnumType.STRING)
    private Decision.Reason reason;

    private boolean changes;

    @SuppressWarnings("NullAway.Init")
    protected AccessLogEntry() {}

    AccessLogEntry(Decision decision, String act, CurrentPerson by, Instant at) {
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.traject = decision.traject();
        this.person = by.id();
        this.at = at;
        this.act = act;
        this.reason = decision.reason();
        this.changes = decision.changes();
    }
}
