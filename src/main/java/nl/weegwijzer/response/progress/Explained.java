package nl.weegwijzer.response.progress;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;

/**
 * The newest version of one explanation, and how far the person who asks has come with it.
 *
 * @param open whether options lie on the table without an outcome
 * @param unread whether they have not seen this version
 * @param factors how many factors it holds
 * @param answered of how many the client said how important they are, "weet ik niet" included
 */
public record Explained(
        AfwegingId afweging,
        int number,
        String question,
        boolean open,
        Instant publishedAt,
        boolean unread,
        long factors,
        long answered) {

    /** Whether the client can still weigh along before anything is chosen. */
    public boolean waitsForWeighing() {
        return open && answered < factors;
    }
}
