package nl.weegwijzer.ui.professional.joint;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.ScaleSamples;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.jointplan.SayingBelief;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JointPlanPageTest extends DeskTest {

    @Autowired
    private GoalSetting setting;

    @Autowired
    private GoalOverview goals;

    @Autowired
    private Scaling scaling;

    @Autowired
    private SayingBelief saying;

    @Test
    @SuppressWarnings("unchecked")
    void choosesAnAgreedGoalAndShowsWhatIsEmptyAndWhatWorksAgainst() {
        agreed();
        open(DeskPaths.jointPlan(traject) + "/kiezen");
        RadioButtonGroup<Object> goal = find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Het doel".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        goal.setValue(goal.getListDataView().getItem(0));
        test(find(TextField.class).single()).setValue("Elke week 2 vacatures zoeken");
        press("Dit wordt ons overkoepelende doel");
        assertThat(words())
                .contains("Elke week 2 vacatures zoeken", "Bij ", "Geloof in eigen kunnen", " doet nog niemand iets.")
                .containsOnlyOnce("nog niemand iets");

        jaap.doing(() -> saying.say(traject, SubmissionId.create(), 2));
        open(DeskPaths.jointPlan(traject));
        assertThat(words()).contains("Jaap Veenstra geeft een 2 van 10");
        press("Voeg dit toe");
        assertThat(words()).contains("Kies een onderdeel.");
        test(find(Select.class).withLabel("Onderdeel").single()).selectItem("Context");
        test(find(Select.class).withLabel("Wat voor hulp is het?").single()).selectItem("Een maatregel aankondigen");
        test(find(TextField.class).withLabel("Wie doet dit?").single()).setValue("klantmanager");
        test(find(TextField.class).withLabel("Wat gebeurt er?").single()).setValue("Belt als u niet komt");
        press("Voeg dit toe");

        assertThat(words())
                .contains("terwijl het geloof in eigen kunnen laag is", "Wermers 2020", "Belt als u niet komt");
    }

    @Test
    void looksHowFarAGoalIsAtTheDesk() {
        GoalId goal = agreed();
        jaap.doing(() -> scaling.propose(
                traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(LocalDate.now(LegalDays.ZONE))));
        open(DeskPaths.scale(traject, goal));
        press("Ja, zo wil ik het zien");
        jaap.doing(() -> scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.LESS, ""));
        scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.GOAL, "");
        open(DeskPaths.scale(traject, goal));
        assertThat(words()).contains("U koos 1 stap hoger dan Jaap Veenstra.", "Jaap Veenstra koos dit");
    }

    @Test
    void asksWhetherTheStepsHelpedOnceAllAreDone() {
        GoalId goal = agreed();
        StepId step = setting.addStep(
                traject,
                goal,
                SubmissionId.create(),
                new NewStep(
                        "Bellen",
                        StepActor.CLIENT,
                        "",
                        LocalDate.now(LegalDays.ZONE).plusDays(7)));
        open(DeskPaths.goals(traject));
        assertThat(words()).doesNotContain("Hielpen de stappen?");
        setting.mark(traject, goal, step, StepStatus.DONE, "");
        open(DeskPaths.goals(traject));
        press("Nee, het hielp niet");
        assertThat(words()).contains("De stappen zijn gedaan, maar het hielp niet.");
        assertThat(goals.one(traject, goal).didNotHelp()).isTrue();
    }

    @Test
    void marksGoalsThatClashAtTheDesk() {
        agreed();
        open(DeskPaths.clashes(traject));
        assertThat(words()).contains("Er zijn nu geen doelen die botsen.");
        assertThat(find(TextArea.class).all()).as("one goal cannot clash").isEmpty();
    }

    private GoalId agreed() {
        GoalId goal = jaap.does(() -> setting.propose(traject, SubmissionId.create(), "Weer werken", ""));
        setting.agree(traject, goal, 1);
        return goal;
    }
}
