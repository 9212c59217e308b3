package nl.weegwijzer.ui.client.saying;

import java.time.LocalDate;
import nl.weegwijzer.response.Said;

/**
 * What a client said, as their pages show it.
 *
 * @param late whether the day has passed on which they should have heard
 */
public record Told(Said said, boolean late) {

    /** As it is on a day. */
    public static Told on(LocalDate today, Said said) {
        return new Told(said, said.waiting() && today.isAfter(said.answerBy()));
    }
}
