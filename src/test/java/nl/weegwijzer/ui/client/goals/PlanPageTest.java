package nl.weegwijzer.ui.client.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanPageTest extends ClientPageTest {

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Test
    void saysKindlyThatThereIsNoGoalYet() {
        open(Paths.goals(traject));

        assertThat(shown())
                .contains("Een doel geldt als u en wij allebei ja zeggen.", "U stelde nog geen doel voor.")
                .contains("Wij stelden nog geen doel voor.");
        assertThat(links("Stel zelf een doel voor")).containsExactly(Paths.newGoal(traject));
    }

    @Test
    void showsBothSidesUntilThereIsASharedGoal() {
        setting.propose(traject, SubmissionId.create(), "Ik wil met machines werken", "Met mijn handen.");
        GoalId theirs = professional.does(
                () -> setting.propose(traject, SubmissionId.create(), "Jaap went aan vaste tijden", ""));

        open(Paths.goals(traject));
        assertThat(shown())
                .containsSubsequence(
                        "Wat wilt u, en wat willen wij?",
                        "Dit stelde u voor",
                        "Ik wil met machines werken",
                        "“Met mijn handen.”",
                        "Dit stelden wij voor",
                        "Jaap went aan vaste tijden",
                        "Wij vragen uw antwoord");

        setting.agree(traject, theirs, 1);
        open(Paths.goals(traject));
        assertThat(shown()).containsSubsequence("Dit spraken wij af", "Jaap went aan vaste tijden", "Afgesproken");
    }

    @Test
    void neverHidesThatTheyDoNotAgree() {
        GoalId theirs =
                professional.does(() -> setting.propose(traject, SubmissionId.create(), "Elke week solliciteren", ""));
        setting.disagree(traject, theirs, 1, "Dat is te veel.");

        open(Paths.goals(traject));

        assertThat(shown())
                .contains("Hier zijn wij het nog niet over eens", "Dat mag.", "Niet eens", "“Dat is te veel.”");
    }

    @Test
    void proposesOnceHoweverOftenItIsPressed() {
        open(Paths.newGoal(traject));
        press("Stel dit doel voor");
        assertThat(shown()).contains("Fout: Schrijf op wat u wilt bereiken.");
        find(TextField.class).single().setValue("Ik wil met machines werken");
        find(TextArea.class).single().setValue("Met mijn handen.");

        pressTwice("Stel dit doel voor");

        assertThat(goals.all(traject)).singleElement().satisfies(goal -> {
            assertThat(goal.wording().title()).isEqualTo("Ik wil met machines werken");
            assertThat(address()).isEqualTo(Paths.goal(traject, goal.id()));
        });
        assertThat(shown()).contains("U krijgt nog antwoord", "Wij lezen dit, en zeggen dan ja of nee.");
    }

    @Test
    void wordsAGoalAnew() {
        GoalId theirs = professional.does(
                () -> setting.propose(traject, SubmissionId.create(), "Jaap went aan vaste tijden", ""));
        open(Paths.goal(traject, theirs) + "/anders");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Jaap went aan vaste tijden");
        find(TextField.class).single().setValue("Ik begin elke dag om 9.30 uur");

        press("Stel deze woorden voor");

        assertThat(goals.one(traject, theirs).wording().title()).isEqualTo("Ik begin elke dag om 9.30 uur");
        assertThat(shown()).contains("U schreef het doel anders op.");
    }

    @Test
    void addsAStepWithWhoAndWhen() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Ik wil met machines werken", "");
        open(Paths.goal(traject, goal) + "/stap");
        press("Bewaar deze stap");
        assertThat(shown())
                .contains("Fout: Schrijf op wat er gaat gebeuren.", "Fout: Kies wie dit doet.", "Fout: Kies een dag.");
        find(TextField.class).all().getFirst().setValue("De werkplek bekijken");
        answers().setValue(StepActor.SOMEONE_ELSE);
        find(DatePicker.class).single().setValue(LocalDate.now(LegalDays.ZONE).plusDays(20));
        press("Bewaar deze stap");
        assertThat(shown()).contains("Fout: Schrijf op hoe die persoon heet.");
        find(TextField.class).all().getLast().setValue("Mijn zus");

        pressTwice("Bewaar deze stap");

        assertThat(goals.one(traject, goal).steps())
                .singleElement()
                .extracting(GoalSummary.Step::actorName)
                .isEqualTo("Mijn zus");
        assertThat(shown()).contains("Nog doen. De werkplek bekijken", "Mijn zus,");
    }

    @Test
    void asksWhyAStepCannotBeTakenYet() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Ik wil met machines werken", "");
        setting.addStep(
                traject,
                goal,
                SubmissionId.create(),
                new NewStep(
                        "Fiets laten maken",
                        StepActor.CLIENT,
                        "",
                        LocalDate.now(LegalDays.ZONE).plusDays(9)));
        open(Paths.goal(traject, goal));
        answers().setValue(StepStatus.CANNOT_YET);
        press("Bewaar");
        assertThat(shown()).contains("Fout: Schrijf op waarom het nog niet kan.");
        find(TextArea.class).all().stream()
                .filter(TextArea::isVisible)
                .findFirst()
                .orElseThrow()
                .setValue("Er is nu geen geld voor.");

        press("Bewaar");

        assertThat(shown())
                .contains("Uw stap is bewaard.", "Kan nog niet. Fiets laten maken", "“Er is nu geen geld voor.”");
    }
}
