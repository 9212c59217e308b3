package nl.weegwijzer.afweging.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** How long a client can object to a decision (Awb 6:7 and 6:8, Algemene termijnenwet art. 1). */
final class ObjectionTerm {

    private static final int WEEKS = 6;

    private ObjectionTerm() {}

    /**
     * The last day on which an objection is in time: six weeks, counted from the day after the announcement; a term that
     * ends on a Saturday, a Sunday or a public holiday ends on the next day that is none of these.
     *
     * @param announced the day in Europe/Amsterdam on which the decision was sent or handed over
     * @param equal days that a decree sets equal to a public holiday
     */
    static LocalDate lastDay(LocalDate announced, Set<LocalDate> equal) {
        LocalDate last = sixWeeks(announced);
        while (isFree(last) || equal.contains(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Where the term would end if each day were a working day. */
    static LocalDate sixWeeks(LocalDate announced) {
        return announced.plusWeeks(WEEKS);
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || PublicHolidays.in(day.getYear()).contains(day);
    }
}
