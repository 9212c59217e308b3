package nl.weegwijzer.ui.professional.standin;

import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.standin.StandIns;
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

    /** As it is now. */
    @ForProfessional
    public StandIns of(TrajectId traject) {
        return new StandIns(trajecten.one(traject), trajecten.standIns(traject), standingIn.colleagues(traject));
    }
}
