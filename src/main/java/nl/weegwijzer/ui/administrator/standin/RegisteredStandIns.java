package nl.weegwijzer.ui.administrator.standin;

import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.standin.StandIns;
import org.springframework.stereotype.Service;

/** Reads who stands in and who could, in one look, without anything of the dossier. */
@Service
class RegisteredStandIns {

    private final Arranging arranging;
    private final StandingIn standingIn;

    RegisteredStandIns(Arranging arranging, StandingIn standingIn) {
        this.arranging = arranging;
        this.standingIn = standingIn;
    }

    /** As it is now. */
    @ForAdministrator
    public StandIns of(TrajectId traject) {
        return new StandIns(arranging.traject(traject), standingIn.registered(traject), standingIn.available(traject));
    }
}
