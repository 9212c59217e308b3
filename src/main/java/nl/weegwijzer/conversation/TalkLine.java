package nl.weegwijzer.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkAct;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.Appended;
import nl.weegwijzer.shared.Identifiers;
import nl.weegwijzer.shared.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did with a talk. */
@Entity
@Immutable
@Table(name = "conversation_line")
class TalkLine extends Appended {

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    private int ordinal;

    private UUID submission;

    @Enumerated(EnumType.STRING)
    private TalkAct act;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID doneBy;

    private Instant doneAt;

    @Column(name = "item_id")
    private @Nullable UUID item;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable TalkOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable FilledIn filledIn;

    private @Nullable Instant startsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TalkWay way;

    @SuppressWarnings("NullAway.Init")
    protected TalkLine() {}

    TalkLine(
            Conversation conversation,
            OrganisationId organisation,
            int ordinal,
            UUID submission,
            Author by,
            Deed deed) {
        super(Identifiers.next());
        this.conversation = conversation;
        this.organisation = organisation;
        this.ordinal = ordinal;
        this.submission = submission;
        this.side = by.side();
        this.doneBy = by.person().value();
        this.doneAt = by.at();
        this.act = deed.act();
        this.item = deed.item() == null ? null : deed.item().value();
        this.words = deed.words();
        this.outcome = deed.outcome();
        this.filledIn = deed.filledIn();
        this.startsAt = deed.startsAt();
        this.way = deed.way();
    }

    boolean isOf(UUID sending) {
        return submission.equals(sending);
    }

    int ordinal() {
        return ordinal;
    }

    TalkAct act() {
        return act;
    }

    Side side() {
        return side;
    }

    Instant doneAt() {
        return doneAt;
    }

    String words() {
        return words;
    }

    @Nullable
    AgendaItemId item() {
        return item == null ? null : new AgendaItemId(item);
    }

    boolean ends(AgendaItemId which) {
        return outcome != null && which.value().equals(item);
    }

    /** Whether whoever did it had the record before them. */
    boolean tellsOfRecord() {
        return act == TalkAct.HELD || act == TalkAct.CORRECTED || act == TalkAct.SAW;
    }

    ConversationSummary.End end(String by) {
        if (outcome == null || filledIn == null) {
            throw new IllegalStateException(act + " is no end");
        }
        return new ConversationSummary.End(outcome, words, filledIn, by, doneAt);
    }

    ConversationSummary.Meeting meeting(int sequence) {
        if (startsAt == null || way == null) {
            throw new IllegalStateException(act + " plans nothing");
        }
        return new ConversationSummary.Meeting(new Appointment(startsAt, way, words), sequence, doneAt);
    }

    /** Everything that was done, as it is sealed. */
    static String sealed(List<TalkLine> lines) {
        return lines.stream().map(TalkLine::sealed).collect(Collectors.joining("\u001e"));
    }

    private String sealed() {
        return String.join(
                "\u001f",
                String.valueOf(ordinal),
                act.name(),
                side.name(),
                doneBy.toString(),
                doneAt.toString(),
                String.valueOf(item),
                String.valueOf(outcome),
                String.valueOf(filledIn),
                String.valueOf(startsAt),
                String.valueOf(way),
                words);
    }
}
