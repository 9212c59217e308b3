package nl.weegwijzer.goals;

import java.time.Instant;
import nl.weegwijzer.shared.TrajectId;

/**
 * A goal to which a professional has not said anything yet, while the client said yes; or its scale.
 *
 * @param scale whether the goal stands, and it is the scale that the client proposed
 */
public record GoalWaiting(TrajectId traject, GoalId goal, String title, Instant since, boolean scale) {}
