package nl.weegwijzer.response.choosing;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * How far both are with choosing in the newest version of an afweging, as a list shows it.
 *
 * @param client which option the client wants, or null while they said nothing
 * @param professional which option the professional wants, or null while they said nothing
 * @param putOffUntil until when it is put off, or null when it is not
 * @param at when something was said last
 */
public record ChoiceGlance(
        AfwegingId afweging,
        @Nullable ItemId client,
        @Nullable ItemId professional,
        @Nullable LocalDate putOffUntil,
        Instant at) {

    /** How far both are. */
    public ChoiceStage stage() {
        return Choice.stage(client, professional, putOffUntil);
    }

    /** Whether it was put off until a day that has come. */
    public boolean ended(LocalDate today) {
        return Choice.ended(putOffUntil, today);
    }

    /** Whether the professional can take the next step: choose, talk, or write down what both chose. */
    public boolean waitsForProfessional(LocalDate today) {
        return ended(today)
                || switch (stage()) {
                    case CLIENT_SAID, DIFFERENT, TOGETHER -> true;
                    case NOBODY, PROFESSIONAL_SAID, PUT_OFF -> false;
                };
    }
}
