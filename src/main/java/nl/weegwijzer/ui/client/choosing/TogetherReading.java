package nl.weegwijzer.ui.client.choosing;

import java.time.Clock;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what is needed to choose together, in one look. */
@Service
class TogetherReading {

    private final ExplanationOverview explanations;
    private final ComparisonOverview comparisons;
    private final Choosing choosing;
    private final TrajectOverview trajecten;
    private final Clock clock;

    TogetherReading(
            ExplanationOverview explanations,
            ComparisonOverview comparisons,
            Choosing choosing,
            TrajectOverview trajecten,
            Clock clock) {
        this.explanations = explanations;
        this.comparisons = comparisons;
        this.choosing = choosing;
        this.trajecten = trajecten;
        this.clock = clock;
    }

    /** One afweging as it lies on the table now. */
    @ForClient
    public Together of(TrajectId traject, AfwegingId afweging) {
        return new Together(
                traject,
                afweging,
                explanations.latest(traject, afweging).explanation(),
                comparisons.sideBySide(traject, afweging),
                choosing.now(traject, afweging),
                trajecten.one(traject).archivedAt() != null,
                LegalDays.today(clock));
    }
}
