package nl.weegwijzer.response;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.TrajectId;

/**
 * What clients said in one traject and still wait for.
 *
 * @param unread how many nobody of the team read
 * @param unanswered how many have no outcome yet, read or not
 * @param newestWords the last of those, in the words of the client; may be empty when it was not understood
 */
public record Waiting(
        TrajectId traject,
        long unread,
        long unanswered,
        ResponseKind newestKind,
        String newestWords,
        Instant newestAt) {

    /** As one row of a query. */
    Waiting(UUID traject, Long unread, Long unanswered, ResponseKind newestKind, String newestWords, Instant newestAt) {
        this(new TrajectId(traject), unread.longValue(), unanswered.longValue(), newestKind, newestWords, newestAt);
    }
}
