package nl.weegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import org.junit.jupiter.api.Test;

/**
 * How well the coach does on labelled texts. Its rules were made with the seen part in view; the part that is held out was
 * never looked at, and gives the figures that count.
 */
class CoachCorpusTest {

    private static final double BAR = 0.9;

    /** What was in view has to do better than what was not. */
    private static final double BAR_SEEN = 0.95;

    private final LanguageCoach coach = new LanguageCoach();

    @Test
    void doesWellOnTextsThatWereHeldOut() {
        Map<Rule, CorpusScore> scores = scores("heldout");
        assumeThat(scores).describedAs("passages that were held out").isNotEmpty();
        List<Measure> measures = measures(scores, BAR);
        Measures.save("coach", measures);

        assertThat(below(measures)).isEmpty();
    }

    @Test
    void doesWellOnTextsThatItWasMadeWith() {
        Map<Rule, CorpusScore> scores = scores("seen");

        assertThat(below(measures(scores, BAR_SEEN)))
                .describedAs(() -> scores.values().stream()
                        .flatMap(score -> score.misses().stream())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(scores).containsOnlyKeys(Rule.values());
    }

    private static List<Measure> measures(Map<Rule, CorpusScore> scores, double bar) {
        List<Measure> measures = new ArrayList<>();
        scores.forEach((rule, score) -> {
            measures.add(Measure.atLeast("coach: " + rule + " precision", score.precision(), bar, ""));
            measures.add(Measure.atLeast("coach: " + rule + " recall", score.recall(), bar, ""));
        });
        return measures;
    }

    private static List<String> below(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> !measure.holds())
                .map(Measure::id)
                .toList();
    }

    private Map<Rule, CorpusScore> scores(String part) {
        Map<Rule, CorpusScore> scores = new EnumMap<>(Rule.class);
        Arrays.stream(Rule.values())
                .filter(rule -> CorpusPassage.has(part, rule))
                .forEach(rule -> scores.put(rule, score(part, rule)));
        return scores;
    }

    private CorpusScore score(String part, Rule rule) {
        CorpusScore score = new CorpusScore(rule, coach, part);
        IO.println(String.format(
                Locale.ROOT, "%-8s %-22s precision %.3f recall %.3f", part, rule, score.precision(), score.recall()));
        return score;
    }
}
