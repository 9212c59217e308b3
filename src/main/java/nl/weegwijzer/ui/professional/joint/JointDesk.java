package nl.weegwijzer.ui.professional.joint;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.jointplan.JointPlanOverview;
import nl.weegwijzer.jointplan.JointPlanOverview.Insight;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what disciplines do together for one client, in one look. */
@Service
class JointDesk {

    /** What is done; empty while no goal stands above all others. */
    record Read(TrajectSummary traject, Optional<Insight> insight) {

        /** Whether both are about the same goal and the same behaviour. */
        boolean samePlan(Read other) {
            return plan().equals(other.plan());
        }

        private Optional<List<Object>> plan() {
            return insight.map(one -> List.of(one.plan().goal(), one.plan().behaviour()));
        }
    }

    /** The goals that both said yes to, one of which can stand above all others. */
    record Choice(TrajectSummary traject, List<Glance> goals) {}

    private final JointPlanOverview plans;
    private final GoalOverview goals;
    private final TrajectOverview trajecten;

    JointDesk(JointPlanOverview plans, GoalOverview goals, TrajectOverview trajecten) {
        this.plans = plans;
        this.goals = goals;
        this.trajecten = trajecten;
    }

    /** What is done for the client of a traject. */
    @ForProfessional
    public Read of(TrajectId traject) {
        return new Read(trajecten.one(traject), plans.insight(traject));
    }

    /** What can be chosen. */
    @ForProfessional
    public Choice choice(TrajectId traject) {
        return new Choice(
                trajecten.one(traject),
                goals.going(traject).stream()
                        .filter(goal -> goal.state() == GoalState.AGREED)
                        .toList());
    }
}
