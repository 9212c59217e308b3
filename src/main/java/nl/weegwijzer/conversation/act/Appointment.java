package nl.weegwijzer.conversation.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.weegwijzer.conversation.refusal.NoUsableMoment;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * When and how they meet.
 *
 * @param place where it is, a number to call, or how the video call begins, in words; may be empty
 */
public record Appointment(Instant startsAt, TalkWay way, String place) {

    private static final Duration LONGEST = Duration.ofDays(731);

    /** At a day and time on the clock in the Netherlands; either may be missing in a form, which is refused later. */
    public static @Nullable Appointment on(@Nullable LocalDateTime when, @Nullable TalkWay way, String place) {
        return when == null || way == null
                ? null
                : new Appointment(when.atZone(LegalDays.ZONE).toInstant(), way, place);
    }

    /**
     * The same with clean words.
     *
     * @throws NoUsableMoment when it is further from now than two years
     */
    public Appointment usable(Clock clock) {
        if (Duration.between(clock.instant(), startsAt).abs().compareTo(LONGEST) > 0) {
            throw new NoUsableMoment();
        }
        return new Appointment(startsAt, way, Words.clean(place, Words.LINE));
    }
}
