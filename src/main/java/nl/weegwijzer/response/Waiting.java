package nl.weegwijzer.response;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.afweging.term.WorkingDays;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * What clients said in one traject and still wait for.
 *
 * @param unread how many nobody of the team read
 * @param unanswered how many have no outcome yet, read or not
 * @param newestWords the last of those, in the words of the client; may be empty when it was not understood
 * @param answerBy the first of the days on which they should have heard
 * @param warnDays how many working days before that day it comes up
 * @param readFirst since when a text waits that the one who asks had better read first, as the contact person; or null.
 *     It may be all there is: then nothing is unanswered
 */
public record Waiting(
        TrajectId traject,
        long unread,
        long unanswered,
        ResponseKind newestKind,
        String newestWords,
        Instant newestAt,
        LocalDate answerBy,
        int warnDays,
        @Nullable Instant readFirst) {

    /** Whether the day has passed on which they should have heard. */
    public boolean late(LocalDate today) {
        return today.isAfter(answerBy);
    }

    /** Whether that day is near, and not past. */
    public boolean soon(LocalDate today) {
        return !late(today) && !today.isBefore(WorkingDays.before(answerBy, warnDays));
    }
}
