package nl.weegwijzer.response.readfirst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;

/** A sign of an organisation's own, or one of ours that it does not use. */
@Entity
class CrisisSign {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String sign;

    @Column(name = "is_used")
    private boolean used;

    private PersonId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CrisisSign() {}

    CrisisSign(String sign, boolean used, CurrentPerson by, Instant now) {
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.sign = sign;
        this.used = used;
        this.changedBy = by.id();
        this.changedAt = now;
    }

    String sign() {
        return sign;
    }

    boolean used() {
        return used;
    }

    void use(boolean wanted, CurrentPerson by, Instant now) {
        this.used = wanted;
        this.changedBy = by.id();
        this.changedAt = now;
    }
}
