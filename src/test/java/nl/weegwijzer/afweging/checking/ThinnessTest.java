package nl.weegwijzer.afweging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.DocumentKind;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.Place;
import nl.weegwijzer.afweging.peeling.Peel;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.Test;

class ThinnessTest {

    private static final Freshness A_YEAR = new Freshness(12);

    private final Peel peel = new Peel();

    @Test
    void saysThatInformationIsOldOnlyAfterTheSetting() {
        peel.information();

        assertThat(hints(LocalDate.of(2027, 10, 1))).doesNotContain(Hint.OLD_INFORMATION);
        assertThat(hints(LocalDate.of(2027, 10, 2))).contains(Hint.OLD_INFORMATION);
    }

    @Test
    void seesAnExampleUntilItIsRewritten() {
        ItemId option = peel.option("Leerwerkplek");
        peel.put(Field.NEXT_STEPS, Thinness.EXAMPLE + "Ik bel u.");
        peel.put(option, Field.ADVANTAGES, Thinness.EXAMPLE + "U leert.");
        assertThat(thin(LocalDate.of(2026, 11, 1)))
                .contains(
                        new Thin(Hint.EXAMPLE_LEFT, Place.of(option, Field.ADVANTAGES)),
                        new Thin(Hint.EXAMPLE_LEFT, Place.of(Field.NEXT_STEPS)));

        peel.put(Field.NEXT_STEPS, "Ik bel u op 3 december.");
        peel.put(option, Field.ADVANTAGES, "U leert.");
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.EXAMPLE_LEFT);
    }

    @Test
    void missesTheDayFromWhichADecisionHolds() {
        peel.put(Field.OUTCOME, "U mag een cursus doen.");
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.NO_START);

        peel.ofKind(DocumentKind.DECISION);
        assertThat(thin(LocalDate.of(2026, 11, 1))).contains(new Thin(Hint.NO_START, Place.of(Field.OUTCOME)));

        peel.put(Field.MEANING, "Dit geldt vanaf 3 december 2026.");
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.NO_START);
    }

    @Test
    void missesAFactorThatPointsAtAnOption() {
        ItemId one = peel.option("Leerwerkplek");
        ItemId other = peel.option("Niets doen");
        peel.point(peel.factor(), Direction.FOR, one);

        assertThat(thin(LocalDate.of(2026, 11, 1)))
                .contains(new Thin(Hint.LONELY_OPTION, Place.of(other, Field.NAME)))
                .doesNotContain(new Thin(Hint.LONELY_OPTION, Place.of(one, Field.NAME)));
    }

    @Test
    void noticesThatNothingWasReallyWeighed() {
        peel.factor();
        peel.factor();
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.ALL_ALIKE);

        ItemId third = peel.factor();
        assertThat(hints(LocalDate.of(2026, 11, 1))).contains(Hint.ALL_ALIKE);

        peel.weigh(third, nl.weegwijzer.afweging.Weight.LIGHT);
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.ALL_ALIKE);
    }

    @Test
    void findsAReasonOfThreeWordsShortAndOneOfFourLongEnough() {
        ItemId factor = peel.factor();
        assertThat(hints(LocalDate.of(2026, 11, 1))).contains(Hint.SHORT_WHY);

        peel.put(factor, Field.WHY, "U kent deze machines.");
        assertThat(hints(LocalDate.of(2026, 11, 1))).doesNotContain(Hint.SHORT_WHY);
    }

    @Test
    void pointsAtAnAbbreviationThatNoListKnows() {
        ItemId factor = peel.factor();
        peel.put(factor, Field.WHY, "U kent het XQZ goed.");
        peel.put(Field.NEXT_STEPS, "U krijgt WW, zegt de heer J.P. Bakker.");

        assertThat(thin(LocalDate.of(2026, 11, 1)))
                .contains(new Thin(Hint.UNKNOWN_ABBREVIATION, Place.of(factor, Field.WHY)))
                .doesNotContain(new Thin(Hint.UNKNOWN_ABBREVIATION, Place.of(Field.NEXT_STEPS)));
    }

    private List<Hint> hints(LocalDate today) {
        return thin(today).stream().map(Thin::hint).toList();
    }

    private List<Thin> thin(LocalDate today) {
        return Thinness.of(peel.draft(), today, A_YEAR, WordLists.standard());
    }
}
