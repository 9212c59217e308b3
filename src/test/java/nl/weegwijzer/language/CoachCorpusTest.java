package nl.weegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import org.junit.jupiter.api.Test;

/**
 * How well the coach does on labelled texts. Its rules were made with the seen part in view; the part that is held out was
 * never looked at, and gives the figures that count.
 */
class CoachCorpusTest {

    private static final double BAR = 0.9;

    private final LanguageCoach coach = new LanguageCoach();

    @Test
    void doesWellOnTextsThatWereHeldOut() {
        List<Measure> measures = new ArrayList<>();
        scores("heldout").forEach((rule, score) -> {
            measures.add(Measure.atLeast("coach: " + rule + " precision", score.precision(), BAR, ""));
            measures.add(Measure.atLeast("coach: " + rule + " recall", score.recall(), BAR, ""));
        });
        Measures.save("coach", measures);

        assertThat(measures)
                .filteredOn(measure -> !measure.holds())
                .extracting(Measure::id)
                .isEmpty();
    }

    @Test
    void doesWellOnTextsThatItWasMadeWith() {
        scores("seen").forEach((rule, score) -> {
            assertThat(score.precision())
                    .describedAs("%s precision: %s", rule, String.join("\n", score.misses()))
                    .isGreaterThanOrEqualTo(BAR);
            assertThat(score.recall())
                    .describedAs("%s recall: %s", rule, String.join("\n", score.misses()))
                    .isGreaterThanOrEqualTo(BAR);
        });
    }

    private Map<Rule, CorpusScore> scores(String part) {
        Map<Rule, CorpusScore> scores = new EnumMap<>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> {
            CorpusScore score = new CorpusScore(rule, coach, part);
            IO.println(String.format(
                    Locale.ROOT,
                    "%-8s %-22s precision %.3f recall %.3f",
                    part,
                    rule,
                    score.precision(),
                    score.recall()));
            scores.put(rule, score);
        });
        return scores;
    }
}
