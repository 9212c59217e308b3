package nl.weegwijzer.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What someone is in one organisation. */
@Entity
class PersonRole {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String profession;

    /** Under which sending this person was made; null for what was made before there were keys. */
    @Column(updatable = false)
    private @Nullable UUID submission;

    @SuppressWarnings("NullAway.Init")
    protected PersonRole() {}

    PersonRole(OrganisationId organisation, PersonId person, Role role, @Nullable String profession) {
        this.id = Identifiers.next();
        this.organisation = organisation;
        this.person = person.value();
        this.role = role;
        this.profession = profession;
    }

    /** It was made under this sending; again finds it. */
    PersonRole sentAs(UUID sending) {
        submission = sending;
        return this;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID person() {
        return person;
    }

    Role role() {
        return role;
    }
}
