package nl.weegwijzer.ui.professional.standin;

import java.util.List;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads who stands in and who could, in one look. */
@Service
class StandInReading {

    private final TrajectOverview trajecten;
    private final StandingIn standingIn;

    StandInReading(TrajectOverview trajecten, StandingIn standingIn) {
        this.trajecten = trajecten;
        this.standingIn = standingIn;
    }

    /**
     * Who stands in.
     *
     * @param stays whoever does now, or will
     * @param colleagues whoever could
     */
    record StandIns(TrajectSummary traject, List<StandingIn.Stay> stays, List<TeamMember> colleagues) {}

    /** As it is now. */
    @ForProfessional
    public StandIns of(TrajectId traject) {
        return new StandIns(trajecten.one(traject), trajecten.standIns(traject), standingIn.colleagues(traject));
    }
}
