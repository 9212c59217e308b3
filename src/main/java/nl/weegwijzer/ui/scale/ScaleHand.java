package nl.weegwijzer.ui.scale;

import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.shared.TrajectId;

/**
 * Who looks how far a goal is, and with what they say so.
 *
 * @param other what the other side is called
 * @param makePath where another scale is made
 * @param done says afterwards what was done, and shows how it stands
 */
public record ScaleHand(
        TrajectId traject,
        GoalId goal,
        Side me,
        String other,
        Scaling scaling,
        String makePath,
        Consumer<String> done) {}
