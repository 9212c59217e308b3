package nl.weegwijzer.ui.professional.scale;

import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.scaling.ScaleOverview;
import nl.weegwijzer.goals.scaling.ScaleSummary;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads how far a goal is, in one look. */
@Service
class ScaleDesk {

    /** How far it is, with the client whose it is. */
    record Seen(TrajectSummary traject, ScaleSummary summary) {}

    private final ScaleOverview scales;
    private final TrajectOverview trajecten;

    ScaleDesk(ScaleOverview scales, TrajectOverview trajecten) {
        this.scales = scales;
        this.trajecten = trajecten;
    }

    /** How far one goal is. */
    @ForProfessional
    public Seen of(TrajectId traject, GoalId goal) {
        return new Seen(trajecten.one(traject), scales.of(traject, goal));
    }
}
