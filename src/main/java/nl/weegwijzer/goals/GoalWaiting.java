package nl.weegwijzer.goals;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.shared.TrajectId;

/** A goal to which a professional has not said anything yet, while the client said yes. */
public record GoalWaiting(TrajectId traject, GoalId goal, String title, Instant since) implements ShowsClients {

    /** As one row of a query. */
    GoalWaiting(UUID traject, UUID goal, String title, Instant since) {
        this(new TrajectId(traject), new GoalId(goal), title, since);
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown(traject, Shown.By.TEAM));
    }
}
