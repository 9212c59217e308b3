package nl.weegwijzer.ui.client.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GoalPageTest extends ClientPageTest {

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Test
    void asksInTheFirstPersonWithNothingChosenBeforehand() {
        open(Paths.goal(traject, theirs()));

        assertThat(shown())
                .contains("Jaap went aan vaste tijden", "“Rustig opbouwen is goed.”", "Is dit ook uw doel?")
                .contains("Samira Haddou zei ja op");
        assertThat(answers().isEmpty()).isTrue();
        assertThat(answers().getListDataView().getItems().map(answers().getItemLabelGenerator()::apply))
                .containsExactly("Ja, dit is ook mijn doel", "Nee, dit is niet mijn doel", "Ik kan nu niet antwoorden");
    }

    @Test
    void isSharedOnceBothSayYes() {
        GoalId goal = theirs();
        open(Paths.goal(traject, goal));
        choose(0);

        pressTwice("Verstuur");

        assertThat(state(goal)).isEqualTo(GoalState.AGREED);
        assertThat(shown()).contains("U zei ja. Dit doel geldt nu.", "Afgesproken", "U zei ja op");
    }

    @Test
    void asksWhyNotAndKeepsTheReason() {
        GoalId goal = theirs();
        open(Paths.goal(traject, goal));
        choose(1);
        press("Verstuur");
        assertThat(shown()).contains("Fout: Schrijf op waarom niet.");
        assertThat(state(goal)).isEqualTo(GoalState.PROPOSED);

        why().setValue("Eerst wil ik weten dat werken lukt.");
        press("Verstuur");

        assertThat(state(goal)).isEqualTo(GoalState.NOT_AGREED);
        assertThat(shown()).contains("U zei nee.", "Niet eens", "“Eerst wil ik weten dat werken lukt.”", "U zei nee.");
    }

    @Test
    void takesThatSomebodyCannotAnswerNow() {
        GoalId goal = theirs();
        open(Paths.goal(traject, goal));
        choose(2);
        why().setValue("Ik wil er met mijn zus over praten.");

        press("Verstuur");

        assertThat(state(goal)).isEqualTo(GoalState.COULD_NOT_ANSWER);
        assertThat(shown()).contains("U kunt later antwoorden.", "Is dit ook uw doel?");
    }

    @Test
    void saysWhatToChooseWhenNothingWas() {
        GoalId goal = theirs();
        open(Paths.goal(traject, goal));

        press("Verstuur");

        assertThat(shown()).contains("Fout: Kies wat voor u klopt.");
        assertThat(state(goal)).isEqualTo(GoalState.PROPOSED);
    }

    @Test
    void keepsTheReasonWhenTheWordingChangedMeanwhile() {
        GoalId goal = theirs();
        open(Paths.goal(traject, goal));
        choose(1);
        why().setValue("Dat is te snel.");
        professional.doing(() -> setting.reword(traject, goal, 1, "Vaste tijden in januari", ""));

        press("Verstuur");

        assertThat(shown()).contains("De tekst van dit doel is net veranderd.");
        assertThat(why().getValue()).isEqualTo("Dat is te snel.");
    }

    @Test
    void stopsOnlyWithAReason() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Ik wil met machines werken", "");
        open(Paths.goal(traject, goal));
        press("Stop met dit doel");
        assertThat(shown()).contains("Fout: Schrijf op waarom u wilt stoppen.");

        why().setValue("Ik wil iets anders.");
        press("Stop met dit doel");

        assertThat(state(goal)).isEqualTo(GoalState.STOPPED);
        assertThat(shown()).contains("Gestopt", "U stopte met dit doel.");
    }

    @Test
    void showsWhatStillStandsAfterANoAndTheWayOut() {
        GoalId goal = theirs();
        setting.agree(traject, goal, 1);
        open(Paths.goal(traject, goal));
        assertThat(shown()).doesNotContain("Stel de afgesproken woorden weer voor");
        setting.reword(traject, goal, 1, "Jaap went aan late tijden", "");
        professional.doing(() -> setting.disagree(traject, goal, 2, "Dat past niet bij de leerwerkplek."));
        open(Paths.goal(traject, goal));
        assertThat(shown())
                .contains("Dit spraken wij eerder af:", "“Jaap went aan vaste tijden”")
                .contains("Dat geldt tot u en wij weer ja zeggen.", "Dan kiest u weer hoe ver het is.");

        pressTwice("Stel de afgesproken woorden weer voor");
        assertThat(state(goal)).isEqualTo(GoalState.CHANGED_AFTER_AGREEMENT);
        assertThat(shown())
                .contains(
                        "De afgesproken woorden zijn weer voorgesteld.", "Dit zijn weer de woorden die wij afspraken.")
                .doesNotContain("Stel de afgesproken woorden weer voor");
        professional.doing(() -> setting.agree(traject, goal, 3));
        assertThat(state(goal)).isEqualTo(GoalState.AGREED);
    }

    @Test
    void showsNothingThatStandsOfAGoalThatStopped() {
        GoalId goal = theirs();
        setting.agree(traject, goal, 1);
        setting.reword(traject, goal, 1, "Jaap went aan late tijden", "");
        setting.stop(traject, goal, "Ik wil iets anders.");
        open(Paths.goal(traject, goal));
        assertThat(shown()).doesNotContain("Dat geldt tot u en wij weer ja zeggen.");
    }

    @Test
    void showsEverythingThatHappened() {
        GoalId goal = theirs();
        setting.agree(traject, goal, 1);

        open(Paths.goal(traject, goal));

        assertThat(shown()).containsSubsequence("Wat er gebeurde", "Samira Haddou stelde dit doel voor.", "U zei ja.");
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        String foreign = foreignExplanation().split("/uitleg")[0];
        for (String address : List.of(
                foreign + "/doelen",
                foreign + "/doelen/nieuw",
                foreign + "/doelen/" + theirs(),
                Paths.goal(traject, GoalId.create()),
                Paths.goals(traject) + "/x",
                Paths.goal(traject, GoalId.create()) + "/stap",
                Paths.goal(traject, GoalId.create()) + "/anders")) {
            open(address);
            assertThat(shown()).as(address).contains(NOT_FOUND);
        }
    }

    private GoalId theirs() {
        return professional.does(() -> setting.propose(
                traject, SubmissionId.create(), "Jaap went aan vaste tijden", "Rustig opbouwen is goed."));
    }

    private GoalState state(GoalId goal) {
        return goals.one(traject, goal).state();
    }

    private void choose(int place) {
        answers().setValue(answers().getListDataView().getItem(place));
    }

    private TextArea why() {
        return find(TextArea.class).all().stream()
                .filter(TextArea::isVisible)
                .findFirst()
                .orElseThrow();
    }
}
