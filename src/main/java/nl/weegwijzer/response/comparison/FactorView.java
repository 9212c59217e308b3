package nl.weegwijzer.response.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/** One view of one factor, given once. Of an item and a kind the last one counts. */
@Entity
class FactorView extends Appended {

    /** Which of the three views. */
    enum Kind {
        WEIGHED,
        IMPORTANT,
        FELT;

        static Kind of(ClientView view) {
            return switch (view) {
                case Importance _ -> IMPORTANT;
                case Feeling _ -> FELT;
            };
        }
    }

    /** Where a view belongs, and who gives it when. */
    record Given(
            OrganisationId organisation,
            TrajectId traject,
            AfwegingId afweging,
            int version,
            ItemId item,
            PersonId by,
            Instant at) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    @Column(name = "afweging_id")
    private UUID afweging;

    private int versionNumber;

    @Column(name = "item_id")
    private UUID item;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private @Nullable Moment moment;

    private @Nullable Integer step;

    private boolean dontKnow;

    private PersonId givenBy;

    private Instant givenAt;

    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected FactorView() {}

    private FactorView(Given given, Kind kind, int ordinal, @Nullable Moment moment, @Nullable Integer step) {
        super(Identifiers.next());
        this.organisation = given.organisation;
        this.traject = given.traject.value();
        this.afweging = given.afweging.value();
        this.versionNumber = given.version;
        this.item = given.item.value();
        this.kind = kind;
        this.ordinal = ordinal;
        this.moment = moment;
        this.step = step;
        this.dontKnow = step == null;
        this.givenBy = given.by;
        this.givenAt = given.at;
        this.confirmedAt = given.at;
    }

    /** How the professional weighed it, as published: one a version. */
    static FactorView weighed(Given given, Weight weight) {
        return new FactorView(given, Kind.WEIGHED, given.version, null, weight.step());
    }

    /** What the client says of it, after what they said before. */
    static FactorView of(Given given, Moment moment, ClientView view, @Nullable FactorView before) {
        return new FactorView(given, Kind.of(view), before == null ? 1 : before.ordinal + 1, moment, view.step());
    }

    /** Whether the client says what they said already since they were asked. */
    boolean says(int version, Moment when, Instant asked, ClientView view) {
        boolean same = view.step() == null ? dontKnow : view.step().equals(step);
        return same && versionNumber == version && moment == when && !givenAt.isBefore(asked);
    }
}
