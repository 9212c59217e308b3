package nl.weegwijzer.goals;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.shared.TrajectId;

/** A goal to which a professional has not said anything yet, while the client said yes. */
public record GoalWaiting(TrajectId traject, GoalId goal, String title, Instant since) {

    /** As one row of a query. */
    GoalWaiting(UUID traject, UUID goal, String title, Instant since) {
        this(new TrajectId(traject), new GoalId(goal), title, since);
    }
}
