package nl.weegwijzer.ui.professional.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GoalsPageTest extends DeskTest {

    @Autowired
    private GoalSetting setting;

    @Autowired
    private GoalOverview goals;

    @Test
    void proposesAGoalInOwnWords() {
        show();

        test(find(TextField.class).withLabel("Het doel").single()).setValue("Vaste werktijden");
        test(find(TextArea.class).single()).setValue("Dat helpt later bij een baas.");
        press("Stel dit voor aan Jaap Veenstra");

        assertThat(goals.all(traject)).singleElement().satisfies(goal -> {
            assertThat(goal.wording().title()).isEqualTo("Vaste werktijden");
            assertThat(goal.state()).isEqualTo(GoalState.PROPOSED);
        });
        assertThat(words()).contains("Vaste werktijden", "Voorgesteld");
        assertThat(find(TextField.class).withLabel("Het doel").single().getValue())
                .isEmpty();
    }

    @Test
    void saysBesideTheFieldThatAGoalNeedsWords() {
        show();

        press("Stel dit voor aan Jaap Veenstra");

        assertThat(find(TextField.class).withLabel("Het doel").single().isInvalid())
                .isTrue();
        assertThat(goals.all(traject)).isEmpty();
    }

    @Test
    void agreesOnWhatTheClientProposed() {
        GoalId goal = proposed();
        show();

        press("Ja, ik sta achter dit doel");

        assertThat(goal(goal).state()).isEqualTo(GoalState.AGREED);
        assertThat(words()).contains("Ons doel", "Samira Haddou zei ja");
    }

    @Test
    void doesNotDisagreeWithoutAReason() {
        GoalId goal = proposed();
        show();

        press("Niet eens");
        press("Zeg dat ik het niet eens ben");
        assertThat(words()).contains("Schrijf ook waarom.");
        assertThat(goal(goal).state()).isEqualTo(GoalState.PROPOSED);
        assertThat(find(TextArea.class).all())
                .extracting(DeskTest::keptAs)
                .as("what is typed stays through a reload")
                .doesNotContain("");

        test(find(TextArea.class).withLabel("Waarom bent u het niet eens?").single())
                .setValue("Eerst een proefplek.");
        press("Zeg dat ik het niet eens ben");

        assertThat(goal(goal).state()).isEqualTo(GoalState.NOT_AGREED);
        assertThat(quotes()).contains("“Eerst een proefplek.”");
    }

    @Test
    void showsWhatStillStandsAfterANoAndProposesItAgain() {
        GoalId goal = agreed();
        String before = goal(goal).wording().title();
        jaap.doing(() -> setting.reword(traject, goal, 1, "Andere werktijden", ""));
        setting.disagree(traject, goal, 2, "Dat past niet bij de leerwerkplek.");
        show();
        assertThat(words()).contains("Eerder afgesproken, en dat geldt nog: " + before);

        press("Stel de afgesproken woorden weer voor");

        assertThat(goal(goal).wording().title()).isEqualTo(before);
        assertThat(goal(goal).state()).isEqualTo(GoalState.CHANGED_AFTER_AGREEMENT);
        assertThat(words()).doesNotContain("Stel de afgesproken woorden weer voor");
        jaap.doing(() -> setting.agree(traject, goal, 3));
        assertThat(goal(goal).state()).isEqualTo(GoalState.AGREED);
    }

    @Test
    void addsAStepWithWhoAndWhen() {
        GoalId goal = agreed();
        show();

        press("Stap toevoegen");
        assertThat(keptAs(find(TextField.class).withLabel("Wat gebeurt er?").single()))
                .isNotEmpty();
        test(find(TextField.class).withLabel("Wat gebeurt er?").single()).setValue("De leerwerkplek bellen");
        press("Voeg deze stap toe");
        assertThat(words()).contains("Kies wie dit doet.");
        test(find(Select.class).withLabel("Wie doet dit?").single()).selectItem("De professional");
        press("Voeg deze stap toe");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        test(find(DatePicker.class).single())
                .setValue(LocalDate.now(LegalDays.ZONE).plusDays(7));
        press("Voeg deze stap toe");

        assertThat(goal(goal).steps()).singleElement().satisfies(step -> {
            assertThat(step.words()).isEqualTo("De leerwerkplek bellen");
            assertThat(step.status()).isEqualTo(StepStatus.TO_DO);
        });
    }

    @Test
    void asksWhyAStepCannotBeTakenYet() {
        addsAStepWithWhoAndWhen();
        GoalId goal = goals.all(traject).getFirst().id();

        test(find(Select.class).withLabel("Hoe ver is dit?").single()).selectItem("Kan nog niet");
        assertThat(keptAs(find(TextArea.class)
                        .withLabel("Waarom kan dit nog niet?")
                        .single()))
                .isNotEmpty();
        test(find(TextArea.class).withLabel("Waarom kan dit nog niet?").single())
                .setValue("Er is nog geen plek.");
        press("Schrijf dit op");

        assertThat(goal(goal).steps().getFirst().status()).isEqualTo(StepStatus.CANNOT_YET);
        assertThat(quotes()).contains("“Er is nog geen plek.”");
    }

    @Test
    void tellsEverythingThatHappened() {
        agreed();

        show();

        assertThat(words()).contains("Jaap Veenstra: Stelde dit voor", "Samira Haddou: Zei ja");
    }

    @Test
    void offersNothingToDoInAnArchivedTraject() {
        proposed();
        administrator.doing(() -> arranging.archive(traject));

        show();

        assertThat(words())
                .contains("Weer met machines werken")
                .doesNotContain("Ja, ik sta achter dit doel", "Stel dit voor");
    }

    @Test
    void answersForATrajectThatIsNotThere() {
        open(DeskPaths.goals(TrajectId.create()));

        assertThat(words()).contains("Deze pagina vinden wij niet");
    }

    private void show() {
        open(DeskPaths.goals(traject));
    }

    private GoalId proposed() {
        return jaap.does(
                () -> setting.propose(traject, SubmissionId.create(), "Weer met machines werken", "Met mijn handen."));
    }

    private GoalId agreed() {
        GoalId goal = proposed();
        setting.agree(traject, goal, 1);
        return goal;
    }

    private GoalSummary goal(GoalId goal) {
        return goals.one(traject, goal);
    }
}
