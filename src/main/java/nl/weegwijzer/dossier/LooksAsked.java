package nl.weegwijzer.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which looks somebody wants to see.
 *
 * @param from the first day, or null from the beginning
 * @param until the last day, or null until now
 * @param own whether also the looks of the client, and of whoever reads
 * @param before only what came before this look, or null for the newest
 */
public record LooksAsked(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean own,
        @Nullable LookId before) {

    /** Everything that others did, the newest first. */
    public static final LooksAsked OF_OTHERS = new LooksAsked(null, null, false, null);
}
