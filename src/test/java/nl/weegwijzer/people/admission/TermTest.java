package nl.weegwijzer.people.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TermTest {

    /** Half past twelve at night in Amsterdam, when it is still the day before in UTC. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Period MOST = Period.ofWeeks(6);

    @Test
    void runsFromALegalDayInAmsterdam() {
        assertThat(Term.today(NIGHT)).isEqualTo(new Term(TODAY, TODAY));
        assertThat(Term.of(NIGHT, TODAY, TODAY.plus(MOST), MOST).until()).isEqualTo(LocalDate.of(2026, 8, 12));
    }

    @Test
    void neitherBeginsInThePastNorEndsTooSoonOrTooLate() {
        refuses(TODAY.minusDays(1), TODAY);
        refuses(TODAY.plusDays(2), TODAY.plusDays(1));
        refuses(TODAY, TODAY.plus(MOST).plusDays(1));
        refuses(LocalDate.MIN, LocalDate.MAX);
    }

    @Test
    void asksForAFewWords() {
        assertThatExceptionOfType(BecauseTooShort.class).isThrownBy(() -> Term.because("  omdat          "));
        assertThat(Term.because("Samira is met verlof.")).isEqualTo("Samira is met verlof.");
    }

    private static void refuses(LocalDate from, LocalDate until) {
        assertThatExceptionOfType(DaysOutside.class).isThrownBy(() -> Term.of(NIGHT, from, until, MOST));
    }
}
