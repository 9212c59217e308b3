package nl.weegwijzer.conversation.assisted;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a client, as both sides see it.
 *
 * @param enteredBy who typed it, in the client's presence
 * @param ended what became of it; null while it waits and counts nowhere
 */
public record AssistedSummary(
        AssistedId id,
        Typed typed,
        String enteredBy,
        Instant enteredAt,
        @Nullable Ended ended) {

    /** What became of it; words are the client's own beside a refusal, and may be empty. */
    public record Ended(Verdict verdict, String words, String by, Instant at) {}

    /** Whether the client did not say anything yet. */
    public boolean waits() {
        return ended == null;
    }
}
