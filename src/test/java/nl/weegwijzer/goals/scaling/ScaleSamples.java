package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scales to try things with. */
public final class ScaleSamples {

    private ScaleSamples() {}

    /** Mornings a week, from none to five; both look every four weeks for twelve weeks. */
    public static NewScale mornings(LocalDate starts) {
        return counting(
                "ochtenden per week op de leerwerkplek",
                starts,
                "0 ochtenden per week",
                "1 ochtend per week",
                "2 ochtenden per week",
                "3 ochtenden per week",
                "4 ochtenden per week",
                "5 ochtenden per week");
    }

    /** A scale with these words, the lowest level first. */
    public static NewScale counting(String measured, LocalDate starts, String... words) {
        Map<AttainmentLevel, String> levels = new EnumMap<>(AttainmentLevel.class);
        for (AttainmentLevel level : AttainmentLevel.values()) {
            levels.put(level, List.of(words).get(level.ordinal()));
        }
        return new NewScale(measured, levels, starts, starts.plusWeeks(12), 4);
    }
}
