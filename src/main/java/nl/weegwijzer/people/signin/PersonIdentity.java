package nl.weegwijzer.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.PersonId;

/** One way in which someone signs in: what the issuer calls them. */
@Entity
class PersonIdentity {

    @Id
    private UUID id;

    private String issuer;

    private String subject;

    @Column(name = "person_id")
    private UUID person;

    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonIdentity() {}

    PersonIdentity(String issuer, String subject, PersonId person, Instant linkedAt) {
        this.id = Identifiers.next();
        this.issuer = issuer;
        this.subject = subject;
        this.person = person.value();
        this.linkedAt = linkedAt;
    }
}
