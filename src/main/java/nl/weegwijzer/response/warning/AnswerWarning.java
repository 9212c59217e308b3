package nl.weegwijzer.response.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.PersonId;

/** How many working days before the promised day an organisation is told. */
@Entity
class AnswerWarning {

    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    private int days;

    private PersonId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerWarning() {}

    AnswerWarning(int before, CurrentPerson by, Instant now) {
        this.organisation = by.organisation().value();
        this.days = before;
        this.changedBy = by.id();
        this.changedAt = now;
    }

    int days() {
        return days;
    }

    void warn(int before, CurrentPerson by, Instant now) {
        this.days = before;
        this.changedBy = by.id();
        this.changedAt = now;
    }
}
