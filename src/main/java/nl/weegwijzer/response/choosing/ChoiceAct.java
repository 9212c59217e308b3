package nl.weegwijzer.response.choosing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/** That one side wants an option, or puts choosing off. */
@Entity
class ChoiceAct extends Appended {

    /** Of which version it is said, and with which form. */
    record Place(TrajectId traject, AfwegingId afweging, int version, UUID submission) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private int versionNumber;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "option_id")
    private @Nullable UUID option;

    private String words;

    private @Nullable LocalDate putOffUntil;

    private UUID saidBy;

    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ChoiceAct() {}

    private ChoiceAct(
            Place place,
            @Nullable ItemId option,
            String words,
            @Nullable LocalDate until,
            CurrentPerson by,
            Instant now) {
        super(Identifiers.next());
        this.organisation = by.organisation();
        this.traject = place.traject.value();
        this.afweging = place.afweging.value();
        this.versionNumber = place.version;
        this.submission = place.submission;
        this.side = by.has(Role.PROFESSIONAL) ? Side.PROFESSIONAL : Side.CLIENT;
        this.option = option == null ? null : option.value();
        this.words = Words.clean(words, Words.TEXT);
        this.putOffUntil = until;
        this.saidBy = by.id().value();
        this.saidAt = now;
    }

    static ChoiceAct want(Place place, ItemId option, String why, CurrentPerson by, Instant now) {
        return new ChoiceAct(place, option, why, null, by, now);
    }

    /** @throws ReasonMissing when nothing says why */
    static ChoiceAct putOff(Place place, String why, LocalDate until, CurrentPerson by, Instant now) {
        ChoiceAct act = new ChoiceAct(place, null, why, until, by, now);
        if (act.words.isEmpty()) {
            throw new ReasonMissing();
        }
        return act;
    }

    boolean byClient() {
        return side == Side.CLIENT;
    }
}
