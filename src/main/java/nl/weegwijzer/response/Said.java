package nl.weegwijzer.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a client said and what came of it, as both sides see it.
 *
 * @param about what it is about, or null for nothing in particular
 * @param itemName the name of the item when it was read; empty without an item
 * @param question what was weighed there; empty without an afweging
 * @param answerBy the last day on which the client hears, or hears again
 * @param read who read it first, or null while nobody did
 * @param answers how many answers it has; {@code Answering.answer} asks it back
 * @param answer the answer that counts, the last one, or null while there is none
 * @param enough what the client said of that answer, or null while they said nothing
 * @param ledTo the version that changed by it, or null while none did
 */
public record Said(
        ResponseId id,
        ResponseKind kind,
        String words,
        @Nullable About about,
        String itemName,
        String question,
        Author author,
        Instant writtenAt,
        LocalDate answerBy,
        @Nullable Read read,
        int answers,
        @Nullable Answer answer,
        @Nullable Enough enough,
        @Nullable LedTo ledTo) {

    /** As one row of a query. */
    Said(
            UUID id,
            ResponseKind kind,
            String words,
            @Nullable UUID afweging,
            @Nullable Integer version,
            @Nullable UUID item,
            String itemName,
            @Nullable String question,
            String writtenBy,
            @Nullable String onBehalfOf,
            Instant writtenAt,
            LocalDate answerBy,
            @Nullable String readBy,
            @Nullable Instant readAt,
            @Nullable Integer answers,
            @Nullable Outcome outcome,
            @Nullable String why,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable Integer judged,
            @Nullable Boolean enough,
            @Nullable String missing,
            @Nullable Instant judgedAt,
            @Nullable UUID ledTo,
            @Nullable Integer ledToVersion) {
        this(
                new ResponseId(id),
                kind,
                words,
                about(afweging, version, item),
                itemName,
                question == null ? "" : question,
                new Author(writtenBy, onBehalfOf),
                writtenAt,
                answerBy,
                readBy == null || readAt == null ? null : new Read(readBy, readAt),
                answers == null ? 0 : answers,
                answer(outcome, why, answeredBy, answeredAt),
                judged != null && judged.equals(answers) ? enough(enough, missing, judgedAt) : null,
                ledTo == null || ledToVersion == null ? null : new LedTo(new AfwegingId(ledTo), ledToVersion));
    }

    /** Who wrote it. */
    public String writtenBy() {
        return author.name();
    }

    /** For whom a representative wrote it, or null where clients wrote themselves. */
    public @Nullable String onBehalfOf() {
        return author.onBehalfOf();
    }

    /** Whose words they count as: the client's, whoever wrote them down. */
    public String client() {
        return author.onBehalfOf() == null ? author.name() : author.onBehalfOf();
    }

    /** Whether nobody of the team read it yet. */
    public boolean unread() {
        return read == null;
    }

    /** Whether the client still waits for an outcome. */
    public boolean waiting() {
        return answer == null || !answer.outcome().settles() || (enough != null && !enough.enough());
    }

    /** Who wrote it, and for whom when that was a representative. */
    public record Author(String name, @Nullable String onBehalfOf) {}

    /** Who read it first. */
    public record Read(String by, Instant at) {}

    /** What was done with it; {@code words} may be empty. */
    public record Answer(Outcome outcome, String words, String by, Instant at) {}

    /** Whether that answer is enough for the client; {@code words} may be empty. */
    public record Enough(boolean enough, String words, Instant at) {}

    /** The version of an explanation that says it changed by these words. */
    public record LedTo(AfwegingId afweging, int version) {}

    private static @Nullable About about(@Nullable UUID afweging, @Nullable Integer version, @Nullable UUID item) {
        if (afweging == null || version == null) {
            return null;
        }
        return new About(new AfwegingId(afweging), version, item == null ? null : new ItemId(item));
    }

    private static @Nullable Enough enough(@Nullable Boolean enough, @Nullable String words, @Nullable Instant at) {
        return enough == null || words == null || at == null ? null : new Enough(enough, words, at);
    }

    private static @Nullable Answer answer(
            @Nullable Outcome outcome, @Nullable String why, @Nullable String by, @Nullable Instant at) {
        return outcome == null || why == null || by == null || at == null ? null : new Answer(outcome, why, by, at);
    }
}
