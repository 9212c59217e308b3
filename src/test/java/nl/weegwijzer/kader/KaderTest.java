package nl.weegwijzer.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TooLong;
import org.junit.jupiter.api.Test;

class KaderTest {

    private static final LocalDate YEAR_BEGINS = LocalDate.of(2026, 1, 1);

    private final PersonId manager = PersonId.create();
    private final Kader kader = new Kader(
            OrganisationId.create(), KaderKind.POLICY, words("Eerst dit.", YEAR_BEGINS), manager, Instant.EPOCH);

    @Test
    void keepsEachVersionWhenItChanges() {
        kader.change(1, words("Nu dat.", YEAR_BEGINS.plusMonths(6)), manager, Instant.EPOCH);

        assertThat(kader.read().versions())
                .extracting(KaderVersion::number, version -> version.words().explanation())
                .containsExactly(tuple(2, "Nu dat."), tuple(1, "Eerst dit."));
    }

    @Test
    void holdsTheNewestVersionThatBegan() {
        kader.change(1, words("Nu dat.", YEAR_BEGINS.plusMonths(6)), manager, Instant.EPOCH);

        assertThat(kader.read().inForce(YEAR_BEGINS.minusDays(1))).isEmpty();
        assertThat(kader.read().inForce(YEAR_BEGINS.plusMonths(3)))
                .map(KaderVersion::number)
                .contains(1);
        assertThat(kader.read().inForce(YEAR_BEGINS.plusMonths(6)))
                .map(KaderVersion::number)
                .contains(2);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        kader.change(1, words("Nu dat.", YEAR_BEGINS), manager, Instant.EPOCH);

        assertThatExceptionOfType(KaderChangedMeanwhile.class)
                .isThrownBy(() -> kader.change(1, words("Of zo.", YEAR_BEGINS), manager, Instant.EPOCH));
    }

    @Test
    void refusesAChangeOfWhatIsArchivedUntilItIsRestored() {
        kader.archive(Instant.EPOCH);
        assertThatExceptionOfType(KaderChangedMeanwhile.class)
                .isThrownBy(() -> kader.change(1, words("Nu dat.", YEAR_BEGINS), manager, Instant.EPOCH));

        kader.restore();
        kader.change(1, words("Nu dat.", YEAR_BEGINS), manager, Instant.EPOCH);
        assertThat(kader.read().newest().number()).isEqualTo(2);
    }

    @Test
    void refusesAnEmptyPlace() {
        assertThatExceptionOfType(KaderIncomplete.class)
                .isThrownBy(() -> kader.change(1, words(" \u202e ", YEAR_BEGINS), manager, Instant.EPOCH));
    }

    @Test
    void refusesMoreThanAPlaceHolds() {
        assertThatExceptionOfType(TooLong.class).isThrownBy(() -> words("a".repeat(4_001), YEAR_BEGINS));
    }

    private static KaderWords words(String explanation, LocalDate from) {
        return new KaderWords("Scholing", explanation, "U kiest mee.", "De raad", "Verordening, artikel 4", from);
    }
}
