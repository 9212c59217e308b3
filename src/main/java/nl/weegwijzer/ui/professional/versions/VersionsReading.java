package nl.weegwijzer.ui.professional.versions;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what was published of one afweging, in one look. */
@Service
class VersionsReading {

    private final TrajectOverview trajecten;
    private final Weighing weighing;
    private final ExplanationOverview explanations;

    VersionsReading(TrajectOverview trajecten, Weighing weighing, ExplanationOverview explanations) {
        this.trajecten = trajecten;
        this.weighing = weighing;
        this.explanations = explanations;
    }

    /** Every version, its seal computed anew; none of an afweging that was not published yet. */
    @ForProfessional
    public Versions of(TrajectId traject, AfwegingId afweging) {
        weighing.draft(traject, afweging);
        return new Versions(trajecten.one(traject), explanations.sealed(traject, afweging));
    }
}
