package nl.weegwijzer.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.weegwijzer.shared.OrganisationId;

/** An organisation that runs the portal. */
@Entity
class Organisation {

    @Id
    private UUID id;

    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String code, String name) {
        this.id = OrganisationId.create().value();
        this.code = code;
        this.name = name;
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }
}
