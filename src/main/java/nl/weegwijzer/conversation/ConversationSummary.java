package nl.weegwijzer.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/**
 * A talk as both sides see it. What helps the professional alone is not in it: {@link HelpOverview} knows that.
 *
 * @param meeting when and how they meet, as it was said last; null while nobody said
 * @param items the agenda in its order
 * @param record what was written down; null while it was not held
 * @param calledOff who said that it does not take place; null when nobody did
 */
public record ConversationSummary(
        Standing standing,
        @Nullable Meeting meeting,
        List<Item> items,
        @Nullable Record record,
        @Nullable CalledOff calledOff) {

    /**
     * How it stands.
     *
     * @param afweging what it comes from, or null when it comes from a day
     * @param question what is weighed there; empty without one
     * @param acts how many things were done with it
     * @param written up to which of them the record was added to; whoever read it says so; 0 while there is none
     */
    public record Standing(
            ConversationId id,
            @Nullable AfwegingId afweging,
            String question,
            TalkState state,
            int acts,
            int written,
            @Nullable Integer clientSaw,
            @Nullable Integer professionalSaw) {

        /** Whether this side has read the record as it is. */
        public boolean seenBy(Side side) {
            Integer saw = side == Side.CLIENT ? clientSaw : professionalSaw;
            return saw != null && saw == written;
        }

        /** Whether this side is asked to read the record. */
        public boolean waitsFor(Side side) {
            return state == TalkState.DRAFT && !seenBy(side);
        }
    }

    /** When and how they meet; {@code sequence} counts from 0 how often that was changed. */
    public record Meeting(Appointment appointment, int sequence, Instant saidAt) {}

    /**
     * One subject.
     *
     * @param words may be empty, where a client said that they did not understand and wrote nothing
     * @param about the factor, response, goal or afweging that it is about, or null
     * @param other the second goal of two that clash, or the afweging in which a gap shows; or null
     * @param addedBy who brought it, or null when the agenda proposed it
     * @param firstByClient whether it is what the client put first
     * @param end with what it ended, as it was said last; null while it has not
     */
    public record Item(
            AgendaItemId id,
            Subject subject,
            String words,
            @Nullable UUID about,
            @Nullable UUID other,
            @Nullable Side addedBy,
            boolean firstByClient,
            @Nullable End end) {

        /** The afweging in which it is a gap. */
        public Optional<AfwegingId> weighedIn() {
            return Optional.ofNullable(subject == Subject.GAP ? other : null).map(AfwegingId::new);
        }
    }

    /** With what a subject ended; words may be empty. */
    public record End(TalkOutcome outcome, String words, FilledIn filledIn, String by, Instant at) {}

    /**
     * What was written down.
     *
     * @param words of the professional; may be empty
     * @param beside what either side put beside it, the oldest first
     * @param seen who read it as it is now, the first one first
     */
    public record Record(String words, String by, Instant heldAt, List<Beside> beside, List<Seen> seen) {}

    /** Something beside the record; {@code item} is the subject it is about, or null for the whole. */
    public record Beside(@Nullable AgendaItemId item, String words, Side side, String by, Instant at) {}

    /** It does not take place; {@code words} say why, and may be empty when the client said so. */
    public record CalledOff(String words, Side side, String by, Instant at) {}

    /** One side read it. */
    public record Seen(Side side, String by, Instant at) {}

    /** The subjects that have not ended. */
    public List<Item> unfinished() {
        return items.stream().filter(item -> item.end() == null).toList();
    }

    /** How many questions the client brought. */
    public long questions() {
        return items.stream().filter(item -> item.subject() == Subject.QUESTION).count();
    }
}
