package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of one explanation, and how far the person who asks has come with it.
 *
 * @param open whether options lie on the table without an outcome
 * @param unread whether they have not seen this version
 * @param factors how many factors it holds
 * @param answered of how many the client said how important they are, "weet ik niet" included
 * @param neverRead whether they have seen no version of it at all
 * @param asksAfterTalk whether a talk about it was held, and they did not say yet how it feels since
 * @param putOffUntil until when choosing is put off, or null when it is not
 */
public record Explained(
        AfwegingId afweging,
        int number,
        String question,
        boolean open,
        Instant publishedAt,
        boolean unread,
        long factors,
        long answered,
        boolean neverRead,
        boolean asksAfterTalk,
        @Nullable LocalDate putOffUntil) {

    /** Whether choosing was put off until a day that has come. */
    public boolean choosesNow(LocalDate today) {
        return putOffUntil != null && !today.isBefore(putOffUntil);
    }

    /** Whether the client can still weigh along before anything is chosen. */
    public boolean waitsForWeighing() {
        return open && answered < factors;
    }
}
