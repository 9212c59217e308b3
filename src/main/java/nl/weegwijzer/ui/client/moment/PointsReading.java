package nl.weegwijzer.ui.client.moment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.moment.Asking;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads what is asked at a moment, in one look. */
@Service
class PointsReading {

    /** What can be answered in a minute. */
    private static final int A_MINUTE = 5;

    private final ExplanationOverview explanations;
    private final ComparisonOverview comparisons;
    private final Skipping skipping;

    PointsReading(ExplanationOverview explanations, ComparisonOverview comparisons, Skipping skipping) {
        this.explanations = explanations;
        this.comparisons = comparisons;
        this.skipping = skipping;
    }

    /** A few points before reading, in an order that tells nothing of their weight. */
    @ForClient
    public Points beforeReading(TrajectId traject, AfwegingId afweging) {
        Asking asking = skipping.asking(traject, afweging);
        Explanation explanation = explanations.latest(traject, afweging).explanation();
        Map<ItemId, Feeling> felt = comparisons.felt(traject, afweging, Moment.BEFORE_READING, Instant.EPOCH);
        List<Point> points = explanation.factors().stream()
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .limit(A_MINUTE)
                .map(factor -> point(factor, felt))
                .toList();
        return points(traject, afweging, Moment.BEFORE_READING, asking.asksBeforeReading(), explanation, points);
    }

    /** Every point after a talk, in the order of the explanation; what was said after an earlier talk is not filled in. */
    @ForClient
    public Points afterTalk(TrajectId traject, AfwegingId afweging) {
        Asking asking = skipping.asking(traject, afweging);
        Explanation explanation = explanations.latest(traject, afweging).explanation();
        Instant since = asking.talkedAt() == null ? Instant.EPOCH : asking.talkedAt();
        Map<ItemId, Feeling> felt = comparisons.felt(traject, afweging, Moment.AFTER_CONVERSATION, since);
        List<Point> points = explanation.factors().stream()
                .map(factor -> point(factor, felt))
                .toList();
        return points(traject, afweging, Moment.AFTER_CONVERSATION, asking.talkedAt() != null, explanation, points);
    }

    private static Point point(Explanation.Factor factor, Map<ItemId, Feeling> felt) {
        return new Point(factor.id(), factor.name(), felt.get(factor.id()));
    }

    private static Points points(
            TrajectId traject,
            AfwegingId afweging,
            Moment moment,
            boolean asked,
            Explanation explanation,
            List<Point> points) {
        return new Points(traject, afweging, moment, asked, explanation.number(), explanation.question(), points);
    }
}
