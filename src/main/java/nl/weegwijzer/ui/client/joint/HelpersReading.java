package nl.weegwijzer.ui.client.joint;

import java.util.Optional;
import nl.weegwijzer.jointplan.JointPlan;
import nl.weegwijzer.jointplan.JointPlanOverview;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads who helps with what, in one look. */
@Service
class HelpersReading {

    /** Who helps with what; {@code plan} is empty while no goal stands above all others. */
    record Read(TrajectSummary traject, Optional<JointPlan> plan) {}

    private final JointPlanOverview plans;
    private final TrajectOverview trajecten;

    HelpersReading(JointPlanOverview plans, TrajectOverview trajecten) {
        this.plans = plans;
        this.trajecten = trajecten;
    }

    /** Who helps the client of a traject. */
    @ForClient
    public Read of(TrajectId traject) {
        return new Read(trajecten.one(traject), plans.shared(traject));
    }
}
