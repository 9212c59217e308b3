package nl.weegwijzer.ui.clash;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.shared.TrajectId;

/**
 * Who looks at goals that seem to clash, and with what they mark them.
 *
 * @param goalPath where a goal is
 * @param done says afterwards what was done, and shows how it stands
 */
public record ClashHand(
        TrajectId traject, Side me, Clashing clashing, Function<GoalId, String> goalPath, Consumer<String> done) {}
