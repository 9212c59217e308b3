package nl.weegwijzer.ui.client.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads the questions of a weighing with the answers so far, in one look. */
@Service
class StepsReading {

    private final ExplanationOverview explanations;
    private final ComparisonOverview comparisons;
    private final Skipping skipping;
    private final TrajectOverview trajecten;

    StepsReading(
            ExplanationOverview explanations,
            ComparisonOverview comparisons,
            Skipping skipping,
            TrajectOverview trajecten) {
        this.explanations = explanations;
        this.comparisons = comparisons;
        this.skipping = skipping;
        this.trajecten = trajecten;
    }

    /** Every question, in the order of the newest version. */
    @ForClient
    public Steps steps(TrajectId traject, AfwegingId afweging) {
        Explanation explanation = explanations.latest(traject, afweging).explanation();
        SideBySide sides = comparisons.sideBySide(traject, afweging);
        return new Steps(
                traject,
                afweging,
                explanation.number(),
                explanation.question(),
                skipping.asking(traject, afweging).moment(),
                steps(explanation, sides));
    }

    /** Whom to call about it. */
    @ForClient
    public TrajectSummary traject(TrajectId traject) {
        return trajecten.one(traject);
    }

    private static List<Step> steps(Explanation explanation, SideBySide sides) {
        Map<ItemId, Row> rows = sides.rows().stream().collect(Collectors.toMap(Row::item, Function.identity()));
        List<Step> steps = new ArrayList<>();
        explanation.factors().forEach(factor -> {
            Row row = rows.get(factor.id());
            if (row != null) {
                steps.add(step(row, factor.about()));
            }
        });
        sides.rows().stream()
                .filter(row -> !row.weighed())
                .sorted(Comparator.comparing(row -> row.item().value()))
                .forEach(row -> steps.add(step(row, "")));
        return List.copyOf(steps);
    }

    private static Step step(Row row, String about) {
        return new Step(row.item(), row.name(), about, row.own(), row.weighed(), row.importance(), row.feeling());
    }
}
