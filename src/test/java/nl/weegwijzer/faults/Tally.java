package nl.weegwijzer.faults;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.bench.Measure;

/** Adds up what every time brought, and turns it into figures. */
final class Tally {

    private final String fault;
    private final List<Measure> others = new ArrayList<>();
    private int times;
    private long lost;
    private long doubled;

    /** @param fault its number and name, which every figure begins with */
    Tally(String fault) {
        this.fault = fault;
    }

    /** Adds one time. */
    void add(long lostNow, long doubledNow) {
        times++;
        lost += lostNow;
        doubled += doubledNow;
    }

    /** Adds a figure that may not be more than the bar. */
    Tally atMost(String what, double value, double bar, String unit) {
        others.add(Measure.atMost(fault + ": " + what, value, bar, unit));
        return this;
    }

    /** Adds a figure that may not be less than the bar. */
    Tally atLeast(String what, double value, double bar, String unit) {
        others.add(Measure.atLeast(fault + ": " + what, value, bar, unit));
        return this;
    }

    /** Adds a count that has to be exactly this. */
    Tally exactly(String what, double value, double bar, String unit) {
        others.add(Measure.exactly(fault + ": " + what, value, bar, unit));
        return this;
    }

    /**
     * All figures.
     *
     * @param asked how many times it was to happen
     * @param acknowledged acts of the record outside the process
     */
    List<Measure> figures(int asked, long acknowledged) {
        List<Measure> all = new ArrayList<>(List.of(
                Measure.exactly(fault, times, asked, "times"),
                Measure.atLeast(fault + ": acknowledged", acknowledged, asked, "acts"),
                Measure.exactly(fault + ": lost", lost, 0, "acts"),
                Measure.exactly(fault + ": doubled", doubled, 0, "acts")));
        all.addAll(others);
        return all;
    }
}
