package nl.weegwijzer.ui.professional.heard;

import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads one thread through time, in one look. */
@Service
class HeardReading {

    private final TrajectOverview trajecten;
    private final ComparisonOverview comparisons;
    private final AskingTakenAlong asking;

    HeardReading(TrajectOverview trajecten, ComparisonOverview comparisons, AskingTakenAlong asking) {
        this.trajecten = trajecten;
        this.comparisons = comparisons;
        this.asking = asking;
    }

    /** One thread as it went. */
    @ForProfessional
    public Heard of(TrajectId traject) {
        return new Heard(trajecten.one(traject), comparisons.overTime(traject), asking.overTime(traject));
    }
}
