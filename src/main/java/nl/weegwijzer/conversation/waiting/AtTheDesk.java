package nl.weegwijzer.conversation.waiting;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;

/**
 * What waits for a professional, each the longest waiting first.
 *
 * @param goals to which no professional said anything, while the client did; or their scales
 * @param talks of the coming days, those that were never written down, and records to read
 */
public record AtTheDesk(List<GoalWaiting> goals, List<TalkWaiting> talks) implements ShowsClients {

    @Override
    public Stream<Shown> shown() {
        return Stream.concat(
                        goals.stream().map(GoalWaiting::traject), talks.stream().map(TalkWaiting::traject))
                .distinct()
                .map(traject -> new Shown(traject, Shown.By.TEAM));
    }
}
