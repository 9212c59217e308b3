package nl.weegwijzer.response.moment;

import java.time.Instant;
import nl.weegwijzer.response.comparison.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a client can be asked of an afweging now.
 *
 * @param read whether they have seen any version of it
 * @param beforeSkipped when they would rather not say before reading, or null
 * @param talkedAt when a talk about it was held last, or null
 * @param talkSkipped when they would rather not say after a talk, or null
 */
public record Asking(
        boolean read,
        @Nullable Instant beforeSkipped,
        @Nullable Instant talkedAt,
        @Nullable Instant talkSkipped) {

    /** As one row of a query. */
    Asking(Long seen, @Nullable Instant beforeSkipped, @Nullable Instant talkedAt, @Nullable Instant talkSkipped) {
        this(seen > 0, beforeSkipped, talkedAt, talkSkipped);
    }

    /** The moment to which a view belongs that is given now. */
    public Moment moment() {
        if (talkedAt != null) {
            return Moment.AFTER_CONVERSATION;
        }
        return read ? Moment.AFTER_READING : Moment.BEFORE_READING;
    }

    /** Whether it is still asked what they think before they read, which it is until they read or skip it. */
    public boolean asksBeforeReading() {
        return !read && beforeSkipped == null;
    }

    /** Whether it is asked how it feels since the last talk, until they skip it. */
    public boolean asksAfterTalk() {
        return talkedAt != null && (talkSkipped == null || talkSkipped.isBefore(talkedAt));
    }
}
