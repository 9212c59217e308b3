package nl.weegwijzer.ui.client.lookin;

import java.time.LocalDate;
import java.util.List;

/** For how long a client lets somebody in, in words that need no calendar. */
enum HowLong {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    TWO_YEARS(24);

    /** Consent lasts a year at most. */
    static final List<HowLong> OF_CONSENT = List.of(MONTH, QUARTER, HALF_YEAR, YEAR);

    private final int months;

    HowLong(int months) {
        this.months = months;
    }

    /** The last day, from this one on. */
    LocalDate from(LocalDate today) {
        return today.plusMonths(months);
    }
}
