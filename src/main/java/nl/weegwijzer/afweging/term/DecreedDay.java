package nl.weegwijzer.afweging.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;

/** An equal day as an organisation noted it. */
@Entity
@Table(name = "equal_day")
class DecreedDay {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private LocalDate day;

    private String source;

    private PersonId addedBy;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected DecreedDay() {}

    DecreedDay(EqualDay noted, CurrentPerson by, Instant now) {
        this.id = Identifiers.next();
        this.organisation = by.organisation();
        this.day = noted.day();
        this.source = noted.source();
        this.addedBy = by.id();
        this.addedAt = now;
    }

    void say(EqualDay again) {
        source = again.source();
    }

    EqualDay read() {
        return new EqualDay(day, source);
    }
}
