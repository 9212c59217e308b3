package nl.weegwijzer.conversation.assisted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a professional typed for a client, who was there. */
@Entity
@Immutable
class AssistedEntry extends Appended {

    /** Who types where and when. */
    record Hand(OrganisationId organisation, TrajectId traject, PersonId by, Instant at) {}

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "traject_id")
    private UUID traject;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private AssistedKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponseKind responseKind;

    @Column(name = "afweging_id")
    private @Nullable UUID afweging;

    @Column(name = "version_number")
    private @Nullable Integer versionNumber;

    @Column(name = "item_id")
    private @Nullable UUID item;

    private String itemName;

    @Enumerated(EnumType.STRING)
    private @Nullable Moment moment;

    private @Nullable Integer step;

    @Column(name = "goal_id")
    private @Nullable UUID goal;

    private @Nullable Integer revision;

    private UUID enteredBy;

    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected AssistedEntry() {}

    AssistedEntry(Hand hand, UUID submission, Typed typed) {
        super(Identifiers.next());
        this.organisation = hand.organisation;
        this.traject = hand.traject.value();
        this.submission = submission;
        this.enteredBy = hand.by.value();
        this.enteredAt = hand.at;
        this.kind = typed.kind();
        this.words = typed.words();
        this.itemName = typed.itemName();
        place(typed);
    }

    private void place(Typed typed) {
        this.responseKind = typed.responseKind();
        this.afweging = typed.afweging();
        this.versionNumber = typed.version();
        this.item = typed.item();
        this.moment = typed.moment();
        this.step = typed.step();
        this.goal = typed.goal();
        this.revision = typed.revision();
    }

    AssistedId id() {
        return new AssistedId(getId());
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Typed typed() {
        return new Typed(
                kind, words, responseKind, afweging, versionNumber, item, itemName, moment, step, goal, revision);
    }
}
