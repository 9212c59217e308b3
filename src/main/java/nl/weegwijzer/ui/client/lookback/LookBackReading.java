package nl.weegwijzer.ui.client.lookback;

import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what a client looks back upon, in one look. */
@Service
class LookBackReading {

    private final ComparisonOverview comparisons;
    private final AskingTakenAlong asking;

    LookBackReading(ComparisonOverview comparisons, AskingTakenAlong asking) {
        this.comparisons = comparisons;
        this.asking = asking;
    }

    /** Their own thread through time. */
    @ForClient
    public LookBack of(TrajectId traject) {
        return new LookBack(comparisons.overTime(traject), asking.overTime(traject));
    }
}
