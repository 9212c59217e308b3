package nl.weegwijzer.response.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.afweging.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The three views of one factor compared: a pure function.
 *
 * <p>Three views of each factor, on the same four steps 0–3: <b>W</b> how the professional weighed it (niet meegenomen 0
 * · licht 1 · gewoon 2 · zwaar 3), <b>I</b> how important it is to the client (niet 0 · een beetje 1 · belangrijk 2 ·
 * heel belangrijk 3), <b>F</b> how the client feels it was weighed (niet 0 · een beetje 1 · gewoon 2 · zwaar 3).
 *
 * <ul>
 *   <li>The felt axis: W − F ≥ 2 <i>niet gevoeld</i> (explain better); F − W ≥ 2 with I ≥ 2 <i>te hoog gedacht</i> (be
 *       honest that it counted for less); F − W ≥ 2 otherwise <i>gevreesd</i> (reassure).
 *   <li>The importance axis: I − W ≥ 2 <i>gemist</i> (talk about it); W − I ≥ 2 <i>opgelegd</i> (say why it weighs).
 *   <li>Between the two: I − F ≥ 2 while neither axis alone shows it (both one step) <i>niet gehoord</i> (explain and
 *       talk: for the client the difference is two steps).
 *   <li>At most one kind on each axis. An axis whose client answer is missing or "weet ik niet" is <i>open</i>. No kind
 *       and nothing open: <i>gezien</i>. A factor of the client's own has W = 0 until the professional weighs it.
 * </ul>
 *
 * @param differences none, one, or one of each axis, the most pressing first
 * @param importanceOpen whether it is not known how important it is to the client
 * @param feltOpen whether it is not known how the client feels it was weighed
 * @param gap the most steps that one of the differences spans, 2 or 3; 0 without any
 */
public record Comparison(List<Difference> differences, boolean importanceOpen, boolean feltOpen, int gap) {

    /** From how many steps on two views lie apart. */
    static final int APART = 2;

    /**
     * The order of rows: two kinds at once; then the larger gap; then the kinds in their own order; then open; then
     * gezien. Rows that are equal keep the order of the explanation.
     */
    public static final Comparator<Comparison> ORDER = Comparator.comparingInt(
                    (Comparison comparison) -> -comparison.differences.size())
            .thenComparingInt(comparison -> -comparison.gap)
            .thenComparingInt(comparison -> comparison.differences.isEmpty()
                    ? 0
                    : comparison.differences.getFirst().ordinal())
            .thenComparing(Comparison::heading);

    /** Under which heading a row stands. */
    public enum Heading {
        /** There is a difference to talk about. */
        APART,
        /** An answer is missing or "weet ik niet", and nothing else shows. */
        OPEN,
        /** Seen alike, or nearly. */
        SEEN
    }

    /** Compares; null is a view that was not given. */
    public static Comparison of(Weight weighed, @Nullable Importance important, @Nullable Feeling felt) {
        Integer i = important == null ? null : important.step();
        Integer f = felt == null ? null : felt.step();
        int importance = i == null ? 0 : i - weighed.step();
        int feeling = f == null ? 0 : weighed.step() - f;
        List<Difference> kinds = kinds(importance, feeling, i != null && i >= 2);
        int gap = Math.max(APART, Math.max(Math.abs(importance), Math.abs(feeling)));
        return new Comparison(kinds, i == null, f == null, kinds.isEmpty() ? 0 : gap);
    }

    /**
     * The kinds that show.
     *
     * @param importance I − W, or 0 while that axis is open
     * @param feeling W − F, or 0 while that axis is open
     */
    private static List<Difference> kinds(int importance, int feeling, boolean matters) {
        List<Difference> kinds = new ArrayList<>(2);
        if (Math.abs(importance) >= APART) {
            kinds.add(importance > 0 ? Difference.MISSED : Difference.IMPOSED);
        }
        if (Math.abs(feeling) >= APART) {
            kinds.add(feeling > 0 ? Difference.NOT_FELT : tooHigh(matters));
        }
        if (kinds.isEmpty() && importance + feeling >= APART) {
            kinds.add(Difference.NOT_HEARD);
        }
        kinds.sort(Comparator.naturalOrder());
        return List.copyOf(kinds);
    }

    /** Under which heading this row stands. */
    public Heading heading() {
        if (!differences.isEmpty()) {
            return Heading.APART;
        }
        return importanceOpen || feltOpen ? Heading.OPEN : Heading.SEEN;
    }

    private static Difference tooHigh(boolean matters) {
        return matters ? Difference.OVERESTIMATED : Difference.FEARED;
    }
}
