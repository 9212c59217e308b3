package nl.weegwijzer.goals;

import java.time.LocalDate;
import nl.weegwijzer.goals.refusal.NoUsableDay;
import nl.weegwijzer.goals.refusal.WhoMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody fills it in.
 *
 * @param words what is done, at most {@link nl.weegwijzer.shared.Words#LINE} characters
 * @param name whose name goes with the actor; needed for someone else, may be empty otherwise
 * @param day when it is done, or null while not filled in, which is refused
 */
public record NewStep(
        String words,
        StepActor actor,
        String name,
        @Nullable LocalDate day) {

    /** A day further off than this, either way, is a slip of the keyboard. */
    private static final int YEARS = 10;

    /**
     * What is done, as it is kept.
     *
     * @throws WordsMissing when nothing says so
     */
    public String cleanWords() {
        String clean = Words.clean(words, Words.LINE);
        if (clean.isEmpty()) {
            throw new WordsMissing();
        }
        return clean;
    }

    /**
     * Whose name goes with the actor, as it is kept.
     *
     * @throws WhoMissing when it is someone else without a name
     */
    public String cleanName() {
        String clean = Words.clean(name, Words.LINE);
        if (actor == StepActor.SOMEONE_ELSE && clean.isEmpty()) {
            throw new WhoMissing();
        }
        return clean;
    }

    /**
     * The day on which it is done.
     *
     * @throws NoUsableDay when it is missing, or more than ten years away
     */
    public LocalDate usableDay(LocalDate today) {
        if (day == null || day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS))) {
            throw new NoUsableDay();
        }
        return day;
    }
}
