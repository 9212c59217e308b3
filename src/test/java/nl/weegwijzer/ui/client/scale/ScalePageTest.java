package nl.weegwijzer.ui.client.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.ScaleOverview;
import nl.weegwijzer.goals.scaling.ScaleSamples;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScalePageTest extends ClientPageTest {

    private static final LocalDate TODAY = LocalDate.now(LegalDays.ZONE);

    @Autowired
    GoalSetting setting;

    @Autowired
    Scaling scaling;

    @Autowired
    ScaleOverview scales;

    @Test
    void asksToAgreeOnTheGoalFirst() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
        open(Paths.scale(traject, goal));
        assertThat(shown()).contains("Hoe ver zijn wij?", "Dat kan als u allebei ja zei tegen het doel.");
        assertThat(shown()).contains("Het is geen cijfer voor u.");
    }

    @Test
    void makesAScaleThatIsExplainedWhereItDoesNotKeepTheRules() {
        GoalId goal = agreed();
        open(Paths.scale(traject, goal) + "/anders");
        press("Stel deze schaal voor aan Samira Haddou");
        assertThat(shown())
                .contains("Schrijf op wat u telt. Zonder dat past elke stap.")
                .contains("Doel bereikt: Schrijf op wat dit is. Anders kan niemand het kiezen.")
                .contains("Kies om de hoeveel weken u samen kijkt.");

        List<TextField> lines = find(TextField.class).all();
        lines.getFirst().setValue("ochtenden en middagen");
        for (int step = 1; step <= 6; step++) {
            lines.get(step).setValue((6 - step) + " ochtenden");
        }
        find(DatePicker.class).all().getFirst().setValue(TODAY);
        find(DatePicker.class).all().getLast().setValue(TODAY.plusWeeks(12));
        answers().setValue(answers().getListDataView().getItem(2));
        press("Stel deze schaal voor aan Samira Haddou");
        assertThat(shown()).contains("Kijk hier nog eens naar", "Telt u hier twee dingen?");
        assertThat(scales.of(traject, goal).scale())
                .as("it waits for a second look")
                .isNull();

        pressTwice("Stel deze schaal voor aan Samira Haddou");
        assertThat(scales.of(traject, goal).scale().number()).isEqualTo(1);
        assertThat(shown()).contains("Wacht op Samira Haddou", "Wij tellen: ochtenden en middagen");
    }

    @Test
    void saysYesInTheFirstPersonAndChoosesWithoutSeeingTheOther() {
        GoalId goal = agreed();
        professional.doing(
                () -> scaling.propose(traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(TODAY)));
        open(Paths.scale(traject, goal));
        assertThat(shown()).contains("Wij vragen uw antwoord", "Van Samira Haddou,");
        press("Ja, zo wil ik het zien");
        assertThat(shown()).contains("U zei ja tegen de schaal.", "Hoe ver is het nu?");

        professional.doing(() -> scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.GOAL, ""));
        open(Paths.scale(traject, goal));
        assertThat(shown()).contains("U ziet dit als u zelf hebt gekozen.").doesNotContain("Samira Haddou koos dit");
        assertThat(answers().isEmpty()).isTrue();
        press("Bewaar wat ik koos");
        assertThat(shown()).contains("Fout: Kies wat vandaag het best klopt.");
        choose(AttainmentLevel.LESS);
        pressTwice("Bewaar wat ik koos");

        assertThat(shown())
                .contains("Uw keuze is bewaard.", "U koos dit", "Samira Haddou koos dit")
                .contains("U koos 1 stap lager dan Samira Haddou. Daar praat u samen over.");
        choose(AttainmentLevel.BASELINE);
        press("Bewaar wat ik koos");
        assertThat(shown()).contains("U koos 2 stappen lager dan Samira Haddou.");
    }

    @Test
    void showsWhatStandsBesideWhatIsProposedAndTakesANo() {
        GoalId goal = agreed();
        scaling.propose(traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(TODAY));
        professional.doing(() -> {
            scaling.agree(traject, goal, 1);
            scaling.propose(traject, goal, SubmissionId.create(), 1, ScaleSamples.mornings(TODAY.plusDays(1)));
        });
        open(Paths.scale(traject, goal));
        assertThat(shown())
                .contains("Deze schaal geldt nu", "Deze schaal is voorgesteld")
                .contains("De andere schaal geldt tot u allebei ja zegt tegen deze.", "Hoe ver is het nu?");
        press("Zeg nee tegen dit voorstel");
        assertThat(shown()).contains("Fout: Schrijf op waarom niet.");
        find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Waarom niet?"))
                .findFirst()
                .orElseThrow()
                .setValue("Ik tel liever uren.");
        press("Zeg nee tegen dit voorstel");
        assertThat(shown())
                .contains("U zei nee tegen de schaal.", "Ik tel liever uren.", "Hoe ver is het nu?")
                .doesNotContain("Deze schaal is voorgesteld");

        scaling.propose(traject, goal, SubmissionId.create(), 2, ScaleSamples.mornings(TODAY.plusDays(2)));
        open(Paths.scale(traject, goal));
        press("Trek dit voorstel terug");
        assertThat(shown()).contains("Uw voorstel is teruggetrokken.").doesNotContain("Deze schaal is voorgesteld");
        open(Paths.goal(traject, goal));
        assertThat(shown()).contains("U zei nee tegen een schaal.", "U trok een schaal terug.");
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        String foreign = foreignExplanation().split("/uitleg")[0];
        for (String address : List.of(
                foreign + "/doelen/" + agreed() + "/schaal",
                foreign + "/doelen/botsen",
                foreign + "/samen",
                Paths.scale(traject, GoalId.create()),
                Paths.scale(traject, GoalId.create()) + "/anders")) {
            open(address);
            assertThat(shown()).as(address).contains(NOT_FOUND);
        }
    }

    private void choose(AttainmentLevel level) {
        this.<AttainmentLevel>answers().setValue(level);
    }

    private GoalId agreed() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
        professional.doing(() -> setting.agree(traject, goal, 1));
        return goal;
    }
}
