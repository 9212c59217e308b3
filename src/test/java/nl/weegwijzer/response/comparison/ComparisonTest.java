package nl.weegwijzer.response.comparison;

import static nl.weegwijzer.response.comparison.Difference.FEARED;
import static nl.weegwijzer.response.comparison.Difference.IMPOSED;
import static nl.weegwijzer.response.comparison.Difference.MISSED;
import static nl.weegwijzer.response.comparison.Difference.NOT_FELT;
import static nl.weegwijzer.response.comparison.Difference.NOT_HEARD;
import static nl.weegwijzer.response.comparison.Difference.OVERESTIMATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.response.comparison.Comparison.Heading;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    /** The three views of one factor; null is a view that was not given. */
    private record Case(Weight weight, Importance importance, Feeling feeling) {

        Comparison compared() {
            return Comparison.of(weight, importance, feeling);
        }

        int w() {
            return weight.step();
        }

        /** The step, or null when it was not answered or "weet ik niet". */
        Integer i() {
            return importance == null ? null : importance.step();
        }

        Integer f() {
            return feeling == null ? null : feeling.step();
        }
    }

    @Test
    void followsTheDefinitionForEveryValueOfTheThreeViews() {
        List<Case> all = cases();
        List<Measure> measures = List.of(
                exactly("combinations of W, I and F", all.size(), 144),
                exactly("combinations as defined", count(ComparisonTest::asDefined), 144),
                exactly("combinations with two kinds on one axis", count(ComparisonTest::twoOnOneAxis), 0),
                exactly("combinations with a kind on an open axis", count(ComparisonTest::kindOnAnOpenAxis), 0),
                exactly("combinations with a kind of one step", count(ComparisonTest::smallGap), 0),
                exactly("kinds that occur", kindsThatOccur(all).size(), 6),
                exactly("shufflings that come out in one order", ordersThatAgree(all), 100));
        Measures.save("comparison", measures);

        assertThat(measures).allMatch(Measure::holds);
    }

    @Test
    void saysNotFeltWhenItWeighedAndIsNotFelt() {
        assertThat(kinds(Weight.HEAVY, Importance.IMPORTANT, Feeling.A_LITTLE)).containsExactly(NOT_FELT);
    }

    @Test
    void saysOverestimatedOnlyWhenItMattersToTheClient() {
        assertThat(kinds(Weight.LIGHT, Importance.IMPORTANT, Feeling.HEAVY)).containsExactly(OVERESTIMATED);
        assertThat(kinds(Weight.LIGHT, Importance.A_LITTLE, Feeling.HEAVY)).containsExactly(FEARED);
        assertThat(kinds(Weight.LIGHT, Importance.DONT_KNOW, Feeling.HEAVY)).containsExactly(FEARED);
        assertThat(kinds(Weight.LIGHT, null, Feeling.HEAVY)).containsExactly(FEARED);
    }

    @Test
    void saysMissedAndImposedOnTheAxisOfImportance() {
        assertThat(kinds(Weight.LIGHT, Importance.VERY, Feeling.A_LITTLE)).containsExactly(MISSED);
        assertThat(kinds(Weight.HEAVY, Importance.A_LITTLE, Feeling.HEAVY)).containsExactly(IMPOSED);
    }

    @Test
    void saysNotHeardWhenOneStepOnEachAxisIsTwoStepsForTheClient() {
        assertThat(kinds(Weight.NORMAL, Importance.VERY, Feeling.A_LITTLE)).containsExactly(NOT_HEARD);
        assertThat(kinds(Weight.LIGHT, Importance.IMPORTANT, Feeling.NOT)).containsExactly(NOT_HEARD);
        assertThat(kinds(Weight.LIGHT, Importance.VERY, Feeling.NOT)).containsExactly(MISSED);
    }

    @Test
    void saysTwoKindsAtOnceWhenBothAxesShowOne() {
        assertThat(kinds(Weight.NOT_COUNTED, Importance.VERY, Feeling.HEAVY)).containsExactly(MISSED, OVERESTIMATED);
        assertThat(kinds(Weight.HEAVY, Importance.NOT, Feeling.NOT)).containsExactly(NOT_FELT, IMPOSED);
    }

    @Test
    void keepsAnAxisOpenUntilItIsAnswered() {
        Comparison half = Comparison.of(Weight.NORMAL, Importance.DONT_KNOW, Feeling.NORMAL);
        assertThat(half.differences()).isEmpty();
        assertThat(half.importanceOpen()).isTrue();
        assertThat(half.feltOpen()).isFalse();
        assertThat(half.heading()).isEqualTo(Heading.OPEN);

        assertThat(Comparison.of(Weight.NOT_COUNTED, Importance.VERY, null).heading())
                .as("a kind on one axis shows while the other is open")
                .isEqualTo(Heading.APART);
    }

    @Test
    void ordersRowsAsTheDesignDoes() {
        List<Comparison> ordered = List.of(
                Comparison.of(Weight.NOT_COUNTED, Importance.VERY, Feeling.HEAVY),
                Comparison.of(Weight.HEAVY, Importance.A_LITTLE, Feeling.A_LITTLE),
                Comparison.of(Weight.NOT_COUNTED, Importance.VERY, null),
                Comparison.of(Weight.LIGHT, Importance.VERY, Feeling.A_LITTLE),
                Comparison.of(Weight.NORMAL, Importance.VERY, Feeling.A_LITTLE),
                Comparison.of(Weight.HEAVY, Importance.IMPORTANT, Feeling.A_LITTLE),
                Comparison.of(Weight.LIGHT, Importance.IMPORTANT, Feeling.HEAVY),
                Comparison.of(Weight.HEAVY, Importance.A_LITTLE, Feeling.HEAVY),
                Comparison.of(Weight.NOT_COUNTED, Importance.NOT, Feeling.NORMAL),
                Comparison.of(Weight.NORMAL, Importance.DONT_KNOW, Feeling.NORMAL),
                Comparison.of(Weight.HEAVY, Importance.VERY, Feeling.HEAVY));
        List<Comparison> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);

        shuffled.sort(Comparison.ORDER);

        assertThat(shuffled).containsExactlyElementsOf(ordered);
    }

    private static Measure exactly(String what, long value, long wanted) {
        return Measure.exactly("comparison: " + what, value, wanted, "");
    }

    private static Set<Difference> kinds(Weight weight, Importance importance, Feeling feeling) {
        return EnumSet.copyOf(Comparison.of(weight, importance, feeling).differences());
    }

    private static List<Case> cases() {
        List<Importance> important = new ArrayList<>(Arrays.asList(Importance.values()));
        important.add(null);
        List<Feeling> felt = new ArrayList<>(Arrays.asList(Feeling.values()));
        felt.add(null);
        return Arrays.stream(Weight.values())
                .flatMap(w -> important.stream().flatMap(i -> felt.stream().map(f -> new Case(w, i, f))))
                .toList();
    }

    private static long count(Predicate<Case> which) {
        return cases().stream().filter(which).count();
    }

    /** The definition once more, each kind on its own and in other words than the code. */
    private static boolean asDefined(Case one) {
        Set<Difference> wanted = EnumSet.noneOf(Difference.class);
        for (Difference kind : Difference.values()) {
            if (defined(kind, one)) {
                wanted.add(kind);
            }
        }
        Comparison found = one.compared();
        boolean open = one.i() == null || one.f() == null;
        Heading heading = !wanted.isEmpty() ? Heading.APART : open ? Heading.OPEN : Heading.SEEN;
        return List.copyOf(wanted).equals(found.differences())
                && found.importanceOpen() == (one.i() == null)
                && found.feltOpen() == (one.f() == null)
                && found.heading() == heading;
    }

    private static boolean defined(Difference kind, Case one) {
        boolean i = one.i() != null;
        boolean f = one.f() != null;
        return switch (kind) {
            case NOT_FELT -> f && one.w() - one.f() >= 2;
            case OVERESTIMATED -> f && one.f() - one.w() >= 2 && i && one.i() >= 2;
            case FEARED -> f && one.f() - one.w() >= 2 && !(i && one.i() >= 2);
            case MISSED -> i && one.i() - one.w() >= 2;
            case IMPOSED -> i && one.w() - one.i() >= 2;
            case NOT_HEARD -> i && f && one.i() - one.w() == 1 && one.w() - one.f() == 1;
        };
    }

    private static boolean twoOnOneAxis(Case one) {
        List<Difference> found = one.compared().differences();
        long felt = found.stream()
                .filter(EnumSet.of(NOT_FELT, OVERESTIMATED, FEARED)::contains)
                .count();
        long importance =
                found.stream().filter(EnumSet.of(MISSED, IMPOSED)::contains).count();
        return felt > 1 || importance > 1 || (found.contains(NOT_HEARD) && found.size() > 1);
    }

    private static boolean kindOnAnOpenAxis(Case one) {
        List<Difference> found = one.compared().differences();
        boolean felt = found.stream().anyMatch(EnumSet.of(NOT_FELT, OVERESTIMATED, FEARED, NOT_HEARD)::contains);
        boolean importance = found.stream().anyMatch(EnumSet.of(MISSED, IMPOSED, NOT_HEARD)::contains);
        return (felt && one.f() == null) || (importance && one.i() == null);
    }

    private static boolean smallGap(Case one) {
        return one.compared().differences().isEmpty() != (one.compared().gap() == 0)
                || one.compared().gap() == 1;
    }

    private static Set<Difference> kindsThatOccur(List<Case> all) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        all.forEach(one -> found.addAll(one.compared().differences()));
        return found;
    }

    /** However rows arrive, the places of their comparisons come out the same. */
    private static long ordersThatAgree(List<Case> all) {
        List<String> wanted = places(all);
        Random random = new Random(2026);
        return IntStream.range(0, 100)
                .filter(_ -> {
                    List<Case> shuffled = new ArrayList<>(all);
                    Collections.shuffle(shuffled, random);
                    return places(shuffled).equals(wanted);
                })
                .count();
    }

    private static List<String> places(List<Case> all) {
        return all.stream()
                .map(Case::compared)
                .sorted(Comparison.ORDER)
                .map(one -> one.differences().size() + " " + one.gap() + " " + one.heading()
                        + (one.differences().isEmpty() ? "" : one.differences().getFirst()))
                .toList();
    }
}
