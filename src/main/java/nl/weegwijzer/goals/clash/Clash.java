package nl.weegwijzer.goals.clash;

import java.time.Instant;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import org.jspecify.annotations.Nullable;

/**
 * Two goals that seem to clash, in the words that they have now.
 *
 * @param why what somebody saw, in their own words
 * @param going whether neither of the goals was reached or stopped since
 * @param settled what came of talking about it, or null while that was not noted
 */
public record Clash(
        ClashId id,
        Of one,
        Of other,
        Side side,
        String by,
        Instant at,
        String why,
        boolean going,
        @Nullable Settled settled) {

    /** One of the two. */
    public record Of(GoalId goal, String title) {}

    /** What came of talking about it. */
    public record Settled(Side side, String by, Instant at, String words) {}

    /** Whether it still has to be talked about: it belongs on the agenda of the next talk. */
    public boolean open() {
        return going && settled == null;
    }
}
