package nl.weegwijzer.ui.professional.goals;

import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads the goals of one client, in one look. */
@Service
class GoalReading {

    private final TrajectOverview trajecten;
    private final GoalOverview goals;

    GoalReading(TrajectOverview trajecten, GoalOverview goals) {
        this.trajecten = trajecten;
        this.goals = goals;
    }

    /** Every goal as it stands now. */
    @ForProfessional
    public GoalDesk of(TrajectId traject) {
        return new GoalDesk(trajecten.one(traject), goals.all(traject));
    }
}
