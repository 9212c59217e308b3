package nl.weegwijzer.bench;

import java.util.Locale;

/**
 * One figure and whether it is good enough.
 *
 * @param id what was measured, for instance {@code P4 decision}
 * @param value the figure
 * @param unit what it counts, for instance {@code statements}
 * @param bar what it has to meet, in words, for instance {@code ≤ 6}
 * @param holds whether it does
 */
public record Measure(String id, double value, String unit, String bar, boolean holds) {

    /** A figure that may not be more than the bar. */
    public static Measure atMost(String id, double value, double bar, String unit) {
        return new Measure(id, value, unit, "≤ " + shown(bar), value <= bar);
    }

    /** A figure that may not be less than the bar. */
    public static Measure atLeast(String id, double value, double bar, String unit) {
        return new Measure(id, value, unit, "≥ " + shown(bar), value >= bar);
    }

    /** A count that has to be exactly this. */
    public static Measure exactly(String id, double value, double bar, String unit) {
        return new Measure(id, value, unit, "= " + shown(bar), value == bar);
    }

    String shownValue() {
        return shown(value);
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure == Math.rint(figure) ? "%,.0f" : "%,.2f", figure);
    }
}
