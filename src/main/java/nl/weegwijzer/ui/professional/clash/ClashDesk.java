package nl.weegwijzer.ui.professional.clash;

import nl.weegwijzer.goals.clash.ClashOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads which goals seem to clash, in one look. */
@Service
class ClashDesk {

    /** Which goals there are and which seem to clash, in whose traject. */
    record Read(TrajectSummary traject, ClashOverview.Seen seen) {}

    private final ClashOverview clashes;
    private final TrajectOverview trajecten;

    ClashDesk(ClashOverview clashes, TrajectOverview trajecten) {
        this.clashes = clashes;
        this.trajecten = trajecten;
    }

    /** All goals of a traject, and what was marked. */
    @ForProfessional
    public Read of(TrajectId traject) {
        return new Read(trajecten.one(traject), clashes.all(traject));
    }
}
