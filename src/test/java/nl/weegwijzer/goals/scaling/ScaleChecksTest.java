package nl.weegwijzer.goals.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    /** One thing done to a good scale, and what is said of it then. */
    static Stream<Arguments> flaws() {
        return Stream.of(
                arguments("a good scale", same(), List.of()),
                arguments("nothing is counted", measured(" "), List.of(whole(Flaw.NOTHING_MEASURED))),
                arguments("two things", measured("uren en dagen"), List.of(whole(Flaw.TWO_THINGS))),
                arguments("two things, a slash", measured("uren/dagen"), List.of(whole(Flaw.TWO_THINGS))),
                arguments("a word that only begins with en", measured("enveloppen per uur"), List.of()),
                arguments("the body", measured("nachten met slaap"), List.of(whole(Flaw.ABOUT_THE_BODY))),
                arguments("a level is empty", level(AttainmentLevel.MORE, "\n"), List.of(at(Flaw.LEVEL_EMPTY))),
                arguments("a level lacks", without(AttainmentLevel.MORE), List.of(at(Flaw.LEVEL_EMPTY))),
                arguments(
                        "the same twice",
                        level(AttainmentLevel.MORE, "3 Ochtenden per week "),
                        List.of(at(Flaw.SAME_WORDS), whole(Flaw.NOT_IN_ORDER))),
                arguments("no number", level(AttainmentLevel.MORE, "Vaker"), List.of(at(Flaw.NOTHING_TO_COUNT))),
                arguments(
                        "two numbers",
                        level(AttainmentLevel.MORE, "4 ochtenden van 5 uur"),
                        List.of(at(Flaw.TWO_NUMBERS))),
                arguments(
                        "not in order", level(AttainmentLevel.MORE, "6 ochtenden"), List.of(whole(Flaw.NOT_IN_ORDER))),
                arguments("in full", level(AttainmentLevel.MORE, "Vier ochtenden per week"), List.of()),
                arguments("falling is an order too", falling(), List.of()),
                arguments("pain", level(AttainmentLevel.MORE, "4 uur zonder pijn"), List.of(at(Flaw.ABOUT_THE_BODY))),
                arguments("no start", days(null, TODAY.plusWeeks(3), 1), List.of(whole(Flaw.NO_START))),
                arguments(
                        "starts at the end of all days",
                        days(LocalDate.MAX, LocalDate.MAX, 1),
                        List.of(whole(Flaw.START_TOO_FAR))),
                arguments(
                        "started before the calendar",
                        days(LocalDate.MIN, TODAY.plusWeeks(3), 1),
                        List.of(whole(Flaw.START_TOO_FAR))),
                arguments(
                        "ends at the end of all days", days(TODAY, LocalDate.MAX, 1), List.of(whole(Flaw.END_TOO_FAR))),
                arguments("no end", days(TODAY, null, 1), List.of(whole(Flaw.NO_END))),
                arguments(
                        "started",
                        days(TODAY.minusDays(1), TODAY.plusWeeks(3), 1),
                        List.of(whole(Flaw.STARTED_BEFORE))),
                arguments("ends at once", days(TODAY, TODAY, 1), List.of(whole(Flaw.ENDS_BEFORE_START))),
                arguments("too far", days(TODAY, TODAY.plusYears(2).plusDays(1), 1), List.of(whole(Flaw.END_TOO_FAR))),
                arguments("two years", days(TODAY, TODAY.plusYears(2), 1), List.of()),
                arguments("never", days(TODAY, TODAY.plusWeeks(3), 0), List.of(whole(Flaw.NO_RHYTHM))),
                arguments("half a year", days(TODAY, TODAY.plusWeeks(60), 26), List.of()),
                arguments("too seldom", days(TODAY, TODAY.plusWeeks(60), 27), List.of(whole(Flaw.NO_RHYTHM))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void saysWhatDoesNotKeepTheRules(String what, UnaryOperator<NewScale> change, List<Remark> remarks) {
        assertThat(ScaleChecks.of(change.apply(ScaleSamples.mornings(TODAY)), TODAY))
                .as(what)
                .containsExactlyElementsOf(remarks);
    }

    @Test
    void triesEveryFlawAndExplainsEachRuleButTheYesOfBoth() {
        Set<Flaw> tried = EnumSet.noneOf(Flaw.class);
        flaws().map(row -> (List<?>) row.get()[2])
                .flatMap(List::stream)
                .forEach(one -> tried.add(((Remark) one).flaw()));
        Set<ScaleRule> rules = EnumSet.noneOf(ScaleRule.class);
        tried.forEach(flaw -> rules.add(flaw.rule()));

        Measures.save(
                "scales",
                List.of(
                        Measure.exactly("scales: kinds of flaws tried", tried.size(), Flaw.values().length, ""),
                        Measure.exactly("scales: scales tried by table", flaws().count(), 27, "")));
        assertThat(tried).containsExactlyInAnyOrder(Flaw.values());
        assertThat(rules).isEqualTo(EnumSet.complementOf(EnumSet.of(ScaleRule.TOGETHER)));
    }

    @Test
    void stopsOnlyAtWhatCanBeSeenWithoutReadingMeaning() {
        assertThat(Stream.of(Flaw.values()).filter(flaw -> !flaw.stops()))
                .containsExactlyInAnyOrder(
                        Flaw.NOTHING_TO_COUNT,
                        Flaw.TWO_THINGS,
                        Flaw.TWO_NUMBERS,
                        Flaw.NOT_IN_ORDER,
                        Flaw.ABOUT_THE_BODY,
                        Flaw.STARTED_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01,, 2026-11-02",
        "2026-11-02, 2026-11-02, 2026-11-30",
        "2026-11-29, 2026-11-02, 2026-11-30",
        "2026-11-30, 2026-11-30, 2026-12-28",
        "2027-01-24, 2026-12-28, 2027-01-25",
        "2027-01-25, 2027-01-25,",
        "2027-03-01, 2027-01-25,"
    })
    void looksOnTheFirstDayEveryFewWeeksAndOnTheLast(LocalDate day, @Nullable LocalDate on, @Nullable LocalDate after) {
        Occasions occasions = new Occasions(TODAY, TODAY.plusWeeks(12), 4);
        assertThat(occasions.on(day).orElse(null)).isEqualTo(on);
        assertThat(occasions.after(day).orElse(null)).isEqualTo(after);
    }

    @Test
    void endsOnTheLastDayAlsoWhenTheWeeksDoNotFit() {
        Occasions occasions = new Occasions(TODAY, TODAY.plusWeeks(6), 4);
        assertThat(occasions.after(TODAY.plusWeeks(4))).contains(TODAY.plusWeeks(6));
        assertThat(occasions.on(TODAY.plusWeeks(6))).contains(TODAY.plusWeeks(6));
    }

    private static Remark whole(Flaw flaw) {
        return Remark.whole(flaw);
    }

    private static Remark at(Flaw flaw) {
        return new Remark(flaw, AttainmentLevel.MORE);
    }

    private static UnaryOperator<NewScale> same() {
        return scale -> scale;
    }

    private static UnaryOperator<NewScale> measured(String words) {
        return scale -> new NewScale(words, scale.levels(), scale.starts(), scale.ends(), scale.everyWeeks());
    }

    private static UnaryOperator<NewScale> level(AttainmentLevel level, String words) {
        return scale -> {
            Map<AttainmentLevel, String> levels = new EnumMap<>(scale.levels());
            levels.put(level, words);
            return new NewScale(scale.measured(), levels, scale.starts(), scale.ends(), scale.everyWeeks());
        };
    }

    private static UnaryOperator<NewScale> without(AttainmentLevel level) {
        return scale -> {
            Map<AttainmentLevel, String> levels = new EnumMap<>(scale.levels());
            levels.remove(level);
            return new NewScale(scale.measured(), levels, scale.starts(), scale.ends(), scale.everyWeeks());
        };
    }

    private static UnaryOperator<NewScale> falling() {
        return _ -> ScaleSamples.counting(
                "keren te laat per week", TODAY, "5 keer", "4 keer", "3 keer", "2 keer", "1 keer", "Geen keer");
    }

    private static UnaryOperator<NewScale> days(@Nullable LocalDate starts, @Nullable LocalDate ends, int weeks) {
        return scale -> new NewScale(scale.measured(), scale.levels(), starts, ends, weeks);
    }
}
