package nl.weegwijzer.afweging.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/**
 * The public holidays of the Algemene termijnenwet, art. 3, first and second paragraph.
 *
 * <p>Days that a royal decree equates with them for a few years (third paragraph, mostly the Friday after Ascension Day)
 * are not here, because they are not known ahead: {@link ObjectionDays} keeps them. Without them a last day can be shown
 * earlier than the law has it, never later.
 */
final class PublicHolidays {

    private PublicHolidays() {}

    /** Two can fall on one day: in 2016 Ascension Day was the fifth of May. */
    static Set<LocalDate> in(int year) {
        LocalDate easter = easter(year);
        return Set.copyOf(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay(year),
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int age = (19 * moon + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - age - rest % 4) % 7;
        int late = (moon + 11 * age + 22 * weekday) / 451;
        int day = age + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
