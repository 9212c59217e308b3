package nl.weegwijzer.afweging.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTermTest {

    /** Written out by hand from the calendars of these years, not computed. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20 2024-12-25 2024-12-26",
                    "2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26",
                    "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 2026-12-26",
                    "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26",
                    "2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26",
                    "2029-01-01 2029-03-30 2029-04-02 2029-04-27 2029-05-05 2029-05-10 2029-05-21 2029-12-25 2029-12-26",
                    "2030-01-01 2030-04-19 2030-04-22 2030-04-27 2030-05-05 2030-05-30 2030-06-10 2030-12-25 2030-12-26")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, 2026-11-23", // an ordinary Monday
        "2026-11-20, 2027-01-04", // New Year's Day is a Friday, then a weekend
        "2027-02-12, 2027-03-30", // Good Friday, weekend, Easter Monday
        "2026-02-23, 2026-04-07", // Easter Monday
        "2026-03-16, 2026-04-28", // King's Day
        "2025-03-15, 2025-04-28", // King's Day on Saturday 26 April, because the 27th is a Sunday
        "2026-03-24, 2026-05-06", // the fifth of May
        "2027-03-24, 2027-05-07", // the fifth of May, then Ascension Day
        "2026-04-13, 2026-05-26", // Whit Monday
        "2026-11-13, 2026-12-28", // Christmas on a Friday and a Saturday
        "2024-01-18, 2024-02-29", // a leap day
    })
    void endsOnTheNextDayThatIsNotFree(LocalDate announced, LocalDate last) {
        assertThat(ObjectionTerm.lastDay(announced, Set.of())).isEqualTo(last);
    }

    @Test
    void isTheFirstWorkingDayFromSixWeeksOnForEachDayOfTheseYears() {
        Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusDays(1))
                .takeWhile(day -> day.isBefore(LocalDate.of(2030, 11, 1)))
                .forEach(day -> assertThat(ObjectionTerm.lastDay(day, Set.of()))
                        .as("from " + day)
                        .isEqualTo(expected(day)));
    }

    /** Each holiday, and each chain of holidays and weekends, of five years: the term would end on it, and ends after it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/objection/chains.csv", numLinesToSkip = 1)
    void passesEachChainOfFreeDays(LocalDate first, LocalDate last, LocalDate ends) {
        first.datesUntil(last.plusDays(1))
                .forEach(day -> assertThat(ObjectionTerm.lastDay(day.minusDays(42), Set.of()))
                        .as("a term that would end on " + day)
                        .isEqualTo(ends));
        assertThat(ObjectionTerm.lastDay(first.minusDays(43), Set.of()))
                .as("the working day before it")
                .isEqualTo(first.minusDays(1));
    }

    @Test
    void passesDaysThatADecreeSetsEqual() {
        LocalDate bridge = LocalDate.of(2026, 5, 15); // the Friday after Ascension Day

        assertThat(ObjectionTerm.lastDay(LocalDate.of(2026, 4, 2), Set.of())).isEqualTo(bridge);
        assertThat(ObjectionTerm.lastDay(LocalDate.of(2026, 4, 2), Set.of(bridge)))
                .isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void knowsTwoHolidaysOnOneDay() {
        assertThat(PublicHolidays.in(2016)).hasSize(8).contains(LocalDate.of(2016, 5, 5));
    }

    private static LocalDate expected(LocalDate announced) {
        return Stream.iterate(announced.plusDays(42), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !HOLIDAYS.contains(day))
                .findFirst()
                .orElseThrow();
    }
}
