package nl.weegwijzer.afweging.term;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts working days: not on Saturdays and Sundays, nor on the public holidays of the Algemene termijnenwet. Days that a
 * decree adds are working days here, so that a client never hears later than was promised.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day that lies this many working days after a day, or a weekend or holiday. */
    public static LocalDate after(LocalDate day, int many) {
        return walk(day, many, 1);
    }

    /** The day that lies this many working days before it. */
    public static LocalDate before(LocalDate day, int many) {
        return walk(day, many, -1);
    }

    private static LocalDate walk(LocalDate from, int many, int direction) {
        LocalDate day = from;
        for (int left = many; left > 0; ) {
            day = day.plusDays(direction);
            left -= isFree(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || PublicHolidays.in(day.getYear()).contains(day);
    }
}
