package nl.weegwijzer.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as Dutch law counts them: calendar days in Europe/Amsterdam, whatever the hour in UTC. */
public final class LegalDays {

    /** Where a Dutch day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LegalDays() {}

    /** The day on which something happened. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The day it is now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
