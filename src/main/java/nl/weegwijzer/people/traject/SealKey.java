package nl.weegwijzer.people.traject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;

/** The secret with which what is published in one traject is sealed; it goes when the traject is erased. */
@Entity
@Table(name = "traject_key")
class SealKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "seal_key")
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected SealKey() {}

    SealKey(TrajectId traject, OrganisationId organisation) {
        this.traject = traject.value();
        this.organisation = organisation;
        this.bytes = new byte[32];
        RANDOM.nextBytes(this.bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
