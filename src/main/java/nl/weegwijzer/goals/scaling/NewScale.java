package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.weegwijzer.shared.TooLong;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A scale as somebody fills it in; {@link ScaleChecks} says what is wrong with it.
 *
 * @param measured the one thing that is counted, such as "ochtenden per week op de leerwerkplek"
 * @param levels what each level is in words; one that is missing counts as empty
 * @param starts the first day, on which {@link AttainmentLevel#BASELINE} is how it is; null while not filled in
 * @param ends the last day on which both look; null while not filled in
 * @param everyWeeks both look every so many weeks between those days; from 1 to 26
 */
public record NewScale(
        String measured,
        Map<AttainmentLevel, String> levels,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        int everyWeeks) {

    /** The words of one level; empty when there are none. */
    public String level(AttainmentLevel level) {
        return levels.getOrDefault(level, "");
    }

    /**
     * The same as it is kept.
     *
     * @throws TooLong when anything is longer than {@link Words#LINE}
     */
    NewScale clean() {
        Map<AttainmentLevel, String> cleaned = new EnumMap<>(AttainmentLevel.class);
        for (AttainmentLevel level : AttainmentLevel.values()) {
            cleaned.put(level, Words.clean(level(level), Words.LINE));
        }
        return new NewScale(Words.clean(measured, Words.LINE), cleaned, starts, ends, everyWeeks);
    }

    /** What each level is, from the lowest on. */
    String[] inWords() {
        return levels.values().toArray(String[]::new);
    }
}
