package nl.weegwijzer.ui.client.sides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Comparison;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.ItemId;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final List<String> KINDS =
            List.of("gemist", "niet gehoord", "niet gevoeld", "te hoog gedacht", "opgelegd", "gevreesd", "gezien");

    @Test
    void saysItInAtMostThreeShortSentencesAndNeverNamesAKind() {
        for (Row row : everyPossibleRow()) {
            List<String> talk = Talk.of(row);
            assertThat(talk).as(row.toString()).hasSizeBetween(1, 3);
            assertThat(String.join(" ", talk).toLowerCase())
                    .as(row.toString())
                    .doesNotContain(KINDS.toArray(String[]::new));
            assertThat(String.join(" ", talk).split("(?<=[.?!]) "))
                    .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(12));
        }
    }

    @Test
    void saysWhatEachSideSaysBeforeWhatHappensNext() {
        assertThat(Talk.of(row(Weight.LIGHT, Importance.VERY, null)))
                .containsExactly(
                        "Voor u is dit heel belangrijk.", "Bij ons telt dit licht.", "Daar praten wij samen over.");
        assertThat(Talk.of(row(Weight.HEAVY, Importance.IMPORTANT, Feeling.A_LITTLE)))
                .containsExactly(
                        "Bij ons telt dit zwaar.", "U voelt dat dit een beetje telt.", "Wij leggen dit beter uit.");
        assertThat(Talk.of(row(Weight.NOT_COUNTED, Importance.NOT, Feeling.NORMAL)))
                .containsExactly(
                        "U voelt dat dit gewoon telt.",
                        "Wij lieten dit niet meetellen.",
                        "Het telt dus minder zwaar dan u denkt.");
    }

    @Test
    void saysOfWhatTheyNamedThemselvesThatItIsStillToBeWeighed() {
        Row own = new Row(
                ItemId.create(),
                "De school",
                true,
                false,
                Weight.NOT_COUNTED,
                null,
                Importance.VERY,
                null,
                Comparison.of(Weight.NOT_COUNTED, Importance.VERY, null));

        assertThat(Talk.of(own))
                .containsExactly(
                        "Dit noemde u zelf.", "Wij hebben het nog niet gewogen.", "Daar praten wij samen over.");
    }

    @Test
    void saysThatNotKnowingIsFine() {
        assertThat(Talk.of(row(Weight.NORMAL, Importance.DONT_KNOW, Feeling.NORMAL)))
                .contains("Dat is goed.", "U kunt het later nog zeggen.");
    }

    private static List<Row> everyPossibleRow() {
        List<Importance> importances = new ArrayList<>(List.of(Importance.values()));
        importances.add(null);
        List<Feeling> feelings = new ArrayList<>(List.of(Feeling.values()));
        feelings.add(null);
        List<Row> rows = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            importances.forEach(important -> feelings.forEach(felt -> rows.add(row(weight, important, felt))));
        }
        return rows;
    }

    private static Row row(Weight weight, Importance important, Feeling felt) {
        return new Row(
                ItemId.create(),
                "Reistijd",
                false,
                true,
                weight,
                null,
                important,
                felt,
                Comparison.of(weight, important, felt));
    }
}
