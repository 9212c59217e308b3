package nl.weegwijzer.ui.professional.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.ScaleSamples;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.jointplan.SayingBelief;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a professional is typing stays while the client does something on the same page. */
class LiveFormsPageTest extends DeskTest {

    @Autowired
    private GoalSetting setting;

    @Autowired
    private Scaling scaling;

    @Autowired
    private Clashing clashing;

    @Autowired
    private JointPlanning planning;

    @Autowired
    private SayingBelief saying;

    @Test
    void keepsWhatIsTypedBesideAScale() {
        GoalId goal = agreed("Weer werken");
        jaap.doing(() -> scaling.propose(
                traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(LocalDate.now(LegalDays.ZONE))));
        scaling.agree(traject, goal, 1);
        open(DeskPaths.scale(traject, goal));
        find(TextArea.class).single().setValue("Hij komt elke");

        jaap.doing(() -> scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.GOAL, ""));

        sees("U ziet dit als u zelf hebt gekozen.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Hij komt elke");
    }

    @Test
    void keepsWhatIsTypedAboutAClash() {
        GoalId one = agreed("Weer werken");
        GoalId other = agreed("Meer rust");
        open(DeskPaths.clashes(traject));
        find(TextArea.class)
                .withLabel("Waarom gaan ze niet goed samen?")
                .single()
                .setValue("Elke dag werken");

        jaap.doing(() -> clashing.mark(traject, SubmissionId.create(), one, other, "Dat is te veel."));

        sees("Dit staat op de lijst voor het volgende gesprek.");
        assertThat(find(TextArea.class)
                        .withLabel("Waarom gaan ze niet goed samen?")
                        .single()
                        .getValue())
                .isEqualTo("Elke dag werken");
    }

    @Test
    void keepsWhatIsTypedInTheJointPlan() {
        GoalId goal = agreed("Weer werken");
        planning.choose(traject, SubmissionId.create(), goal, "Elke week 2 vacatures zoeken");
        open(DeskPaths.jointPlan(traject));
        find(TextField.class).withLabel("Wie doet dit?").single().setValue("klantmanager");

        jaap.doing(() -> saying.say(traject, SubmissionId.create(), 2));

        sees("geeft een 2 van 10");
        assertThat(find(TextField.class).withLabel("Wie doet dit?").single().getValue())
                .isEqualTo("klantmanager");
    }

    private GoalId agreed(String title) {
        GoalId goal = jaap.does(() -> setting.propose(traject, SubmissionId.create(), title, ""));
        setting.agree(traject, goal, 1);
        return goal;
    }

    private void sees(String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            takeIn();
            assertThat(words()).contains(words);
        });
    }

    /** Lets the news arrive: it waits until nobody holds the window. */
    private static void takeIn() {
        VaadinSession window = VaadinSession.getCurrent();
        window.unlock();
        window.lock();
    }
}
