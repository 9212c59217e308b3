package nl.weegwijzer.ui.client.goals;

import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what the pages on goals need, each in one look. */
@Service
class PlanReading {

    private final GoalOverview goals;
    private final TrajectOverview trajecten;

    PlanReading(GoalOverview goals, TrajectOverview trajecten) {
        this.goals = goals;
        this.trajecten = trajecten;
    }

    /** Every goal, in the order in which they were proposed. */
    @ForClient
    public List<GoalSummary> all(TrajectId traject) {
        return goals.all(traject);
    }

    /** One goal. */
    @ForClient
    public GoalSummary one(TrajectId traject, GoalId goal) {
        return goals.one(traject, goal);
    }

    /** Whom a proposal reaches. */
    @ForClient
    public TrajectSummary traject(TrajectId traject) {
        return trajecten.one(traject);
    }
}
