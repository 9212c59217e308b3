package nl.weegwijzer.ui.client.sides;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads both weighings of one afweging, in one look. */
@Service
class SidesReading {

    private final ComparisonOverview comparisons;

    SidesReading(ComparisonOverview comparisons) {
        this.comparisons = comparisons;
    }

    /** Every point with its three views, the largest difference first. */
    @ForClient
    public SideBySide sides(TrajectId traject, AfwegingId afweging) {
        return comparisons.sideBySide(traject, afweging);
    }
}
