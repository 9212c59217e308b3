package nl.weegwijzer.response.progress;

import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;

/**
 * How far a client has weighed along in the newest version of one explanation.
 *
 * @param factors how many factors that version holds
 * @param answered of how many the client said how important they are, "weet ik niet" included
 */
public record Along(AfwegingId afweging, long factors, long answered) {

    /** As one row of a query. */
    Along(UUID afweging, Long factors, Long answered) {
        this(new AfwegingId(afweging), factors.longValue(), answered.longValue());
    }

    /** Whether every factor has an answer. */
    public boolean done() {
        return answered >= factors;
    }
}
