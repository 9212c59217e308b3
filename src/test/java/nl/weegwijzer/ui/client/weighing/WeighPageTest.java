package nl.weegwijzer.ui.client.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WeighPageTest extends ClientPageTest {

    @Autowired
    ComparisonOverview comparisons;

    @Test
    void asksOneQuestionInWordsWithNothingChosenBeforehand() {
        AfwegingId afweging = begin(2);

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/1");
        assertThat(shown()).contains("Stap 1 van 3", "Hoe belangrijk is dit voor u: Punt 1?");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Hoe belangrijk is dit voor u: Punt 1? Stap 1 van 3 · Weegwijzer");
        RadioButtonGroup<Importance> answers = answers();
        assertThat(answers.isEmpty()).isTrue();
        assertThat(answers.getListDataView().getItems().map(answers.getItemLabelGenerator()::apply))
                .containsExactly(
                        "Heel belangrijk", "Belangrijk", "Een beetje belangrijk", "Niet belangrijk", "Weet ik niet");
    }

    @Test
    void goesOnOnlyWithAnAnswerAndSaysWhatToDo() {
        AfwegingId afweging = begin(1);

        press("Volgende");

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/1");
        assertThat(shown()).contains("U kunt nog niet verder", "Weet u het niet? Kies “Weet ik niet”.");
        assertThat(rows(afweging))
                .allSatisfy(row -> assertThat(row.importance()).isNull());
    }

    @Test
    void savesEachStepAndComesBackAtTheFirstQuestionWithoutAnswer() {
        AfwegingId afweging = begin(3);
        choose(Importance.VERY);
        choose(Importance.DONT_KNOW);
        assertThat(rows(afweging))
                .extracting(Row::name, Row::importance)
                .contains(tuple("Punt 1", Importance.VERY), tuple("Punt 2", Importance.DONT_KNOW));

        open("/overzicht");
        open(Paths.weigh(traject, afweging));

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/3");
        assertThat(shown()).contains("Uw antwoord op stap 2 is bewaard.");
    }

    @Test
    void savesWhatWasChosenForWhoGoesOnLater() {
        AfwegingId afweging = begin(1);
        answers().setValue(Importance.IMPORTANT);

        press("Bewaar en ga later verder");

        assertThat(address()).isEqualTo("/overzicht");
        assertThat(rows(afweging)).singleElement().extracting(Row::importance).isEqualTo(Importance.IMPORTANT);
    }

    @Test
    void asksAboutWhatTheyPutOnTheTableThemselves() {
        AfwegingId afweging = begin(1);
        choose(Importance.VERY);
        assertThat(shown()).contains("Stap 2 van 2", "Telt er nog iets voor u?");
        find(TextField.class).single().setValue("De school van mijn dochter");
        press("Volgende");

        assertThat(shown()).contains("Stap 2 van 3", "Hoe belangrijk is dit voor u: De school van mijn dochter?");
        choose(Importance.IMPORTANT);

        assertThat(shown()).contains("Telt er nog meer voor u?", "Dit noemde u al:", "De school van mijn dochter");
        press("Volgende");
        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/nakijken");
        assertThat(rows(afweging)).anySatisfy(row -> {
            assertThat(row.own()).isTrue();
            assertThat(row.importance()).isEqualTo(Importance.IMPORTANT);
        });
    }

    @Test
    void keepsANameThatIsTooLongAndSaysSo() {
        AfwegingId afweging = published(1);
        open(Paths.weigh(traject, afweging) + "/eigen");
        find(TextField.class).single().setValue("a".repeat(201));

        press("Volgende");

        assertThat(find(TextField.class).single().getErrorMessage()).contains("te lang");
        assertThat(find(TextField.class).single().getValue()).hasSize(201);
    }

    @Test
    void readsTheAnswersBackAsSentencesToChange() {
        AfwegingId afweging = begin(2);
        choose(Importance.VERY);
        choose(Importance.DONT_KNOW);
        press("Volgende");

        assertThat(shown())
                .contains("Kijk uw antwoorden na", "Voor u is dit heel belangrijk.", "U koos: weet ik niet.");
        open(Paths.weigh(traject, afweging) + "/1?van=nakijken");
        assertThat(this.<Importance>answers().getValue()).isEqualTo(Importance.VERY);
        choose(Importance.NOT);

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/nakijken");
        assertThat(shown()).contains("Voor u is dit niet belangrijk.");
    }

    @Test
    void givesAReceiptThatSaysWhatHappensNow() {
        AfwegingId afweging = begin(1);
        choose(Importance.VERY);
        press("Volgende");
        assertThat(links("Ja, dit klopt")).containsExactly(Paths.weigh(traject, afweging) + "/klaar");

        open(Paths.weigh(traject, afweging) + "/klaar");

        assertThat(shown())
                .contains(
                        "Wij weten nu wat u belangrijk vindt",
                        "Wat gebeurt er nu?",
                        "Wij leggen ze naast onze eigen weging.",
                        "Bel Samira Haddou: 012 345 67 89");
        assertThat(links("Bekijk de verschillen")).containsExactly(Paths.compare(traject, afweging));
    }

    @Test
    void givesNoReceiptForNothing() {
        AfwegingId afweging = published(1);

        open(Paths.weigh(traject, afweging) + "/klaar");

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/1");
    }

    @Test
    void asksHowItFeelsForWhoWantsToSay() {
        AfwegingId afweging = published(2);
        open(Paths.weigh(traject, afweging) + "/gevoel/1");
        assertThat(shown()).contains("Vraag 1 van 2", "Hoe zwaar telt dit bij ons, denkt u: Punt 1?");
        assertThat(answers().isEmpty()).isTrue();

        choose(Feeling.NOT);
        choose(Feeling.HEAVY);

        assertThat(address()).isEqualTo(Paths.weigh(traject, afweging) + "/nakijken");
        assertThat(shown()).contains("U voelt dat dit niet telt.", "U voelt dat dit zwaar telt.");
    }

    @Test
    void keepsOneAnswerWhenPressedTwice() {
        AfwegingId afweging = begin(1);
        answers().setValue(Importance.A_LITTLE);

        pressTwice("Volgende");

        assertThat(rows(afweging)).singleElement().extracting(Row::importance).isEqualTo(Importance.A_LITTLE);
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        AfwegingId afweging = published(1);
        List<String> addresses = List.of(
                foreignExplanation() + "/wegen",
                foreignExplanation() + "/wegen/1",
                foreignExplanation() + "/wegen/nakijken",
                Paths.weigh(traject, AfwegingId.create()),
                Paths.weigh(traject, afweging) + "/9",
                Paths.weigh(traject, afweging) + "/gevoel/9");

        for (String address : addresses) {
            open(address);
            assertThat(shown()).as(address).contains(NOT_FOUND);
        }
    }

    private AfwegingId begin(int many) {
        AfwegingId afweging = published(many);
        open(Paths.weigh(traject, afweging));
        return afweging;
    }

    private void choose(Object answer) {
        answers().setValue(answer);
        press("Volgende");
    }

    private List<Row> rows(AfwegingId afweging) {
        return comparisons.sideBySide(traject, afweging).rows();
    }
}
