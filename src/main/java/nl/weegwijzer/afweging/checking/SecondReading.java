package nl.weegwijzer.afweging.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** A colleague of the team who was asked to read along, and what they said. It stays as it was said. */
@Entity
class SecondReading {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private UUID askedBy;

    @Column(name = "reader_id")
    private UUID reader;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ReadingState state = ReadingState.ASKED;

    private String remarks = "";

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondReading() {}

    SecondReading(TrajectId traject, AfwegingId afweging, PersonId reader, CurrentPerson asking, Instant now) {
        this.id = Identifiers.next();
        this.organisation = asking.organisation();
        this.traject = traject.value();
        this.afweging = afweging.value();
        this.askedBy = asking.id().value();
        this.reader = reader.value();
        this.askedAt = now;
    }

    /** Says what the reader thinks of it. */
    void answer(boolean approved, String text, Instant now) {
        remarks = Words.clean(text, Words.TEXT);
        state = approved ? ReadingState.APPROVED : ReadingState.NOT_YET;
        answeredAt = now;
    }
}
