package nl.weegwijzer.ui.professional.assisted;

import java.util.List;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import org.jspecify.annotations.Nullable;

/**
 * What can be typed for a client, and what was.
 *
 * @param weighed the points of what was published last; null when nothing was
 * @param now the moment to which a view belongs that is typed now: after a talk about it, once one was held
 */
record Assisted(
        TrajectSummary traject,
        @Nullable SideBySide weighed,
        Moment now,
        List<GoalSummary> goals,
        List<AssistedSummary> typed) {

    /** The goals that ask the client. */
    List<GoalSummary> asking() {
        return goals.stream().filter(goal -> goal.asks(Side.CLIENT)).toList();
    }
}
