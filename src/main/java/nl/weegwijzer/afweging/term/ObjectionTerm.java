package nl.weegwijzer.afweging.term;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long a client can object to a decision (Awb 6:7 and 6:8, Algemene termijnenwet art. 1). */
public final class ObjectionTerm {

    private static final int WEEKS = 6;

    private ObjectionTerm() {}

    /**
     * The last day on which an objection is in time: six weeks, counted from the day after the announcement; a term that
     * ends on a Saturday, a Sunday or a public holiday ends on the next day that is none of these.
     *
     * @param announced the day in Europe/Amsterdam on which the decision was sent or handed over
     */
    public static LocalDate lastDay(LocalDate announced) {
        LocalDate last = announced.plusWeeks(WEEKS);
        while (isFree(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || PublicHolidays.in(day.getYear()).contains(day);
    }
}
