package nl.weegwijzer.afweging.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-19, 5, 2026-10-26",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2027-03-25, 2, 2027-03-31",
        "2026-10-19, 0, 2026-10-19"
    })
    void goesOnPastWeekendsAndHolidays(LocalDate from, int many, LocalDate wanted) {
        assertThat(WorkingDays.after(from, many)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-26, 5, 2026-10-19", "2026-12-28, 1, 2026-12-24", "2027-01-04, 2, 2026-12-30"})
    void goesBackPastThemToo(LocalDate from, int many, LocalDate wanted) {
        assertThat(WorkingDays.before(from, many)).isEqualTo(wanted);
    }
}
