package nl.weegwijzer.ui.professional.compare;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.TrajectOverview;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads both weighings, in one look. */
@Service
class ComparedReading {

    private final TrajectOverview trajecten;
    private final ComparisonOverview comparison;

    ComparedReading(TrajectOverview trajecten, ComparisonOverview comparison) {
        this.trajecten = trajecten;
        this.comparison = comparison;
    }

    /** One afweging as both weigh it by now. */
    @ForProfessional
    public Compared of(TrajectId traject, AfwegingId id) {
        return new Compared(trajecten.one(traject), comparison.sideBySide(traject, id));
    }
}
