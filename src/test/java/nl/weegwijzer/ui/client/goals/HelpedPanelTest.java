package nl.weegwijzer.ui.client.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.LookingBack.Helped;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelpedPanelTest extends ClientPageTest {

    @Autowired
    GoalSetting setting;

    @Test
    @SuppressWarnings("unchecked")
    void asksWhetherTheStepsHelpedAndBlamesNobody() {
        GoalId goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
        professional.doing(() -> setting.agree(traject, goal, 1));
        LocalDate day = LocalDate.now(LegalDays.ZONE).plusDays(7);
        StepId step =
                setting.addStep(traject, goal, SubmissionId.create(), new NewStep("Bellen", StepActor.CLIENT, "", day));
        open(Paths.goal(traject, goal));
        assertThat(shown()).doesNotContain("Hielpen de stappen?");
        assertThat(links("Hoe ver zijn wij?")).containsExactly(Paths.scale(traject, goal));

        setting.mark(traject, goal, step, StepStatus.DONE, "");
        open(Paths.goal(traject, goal));
        press("Bewaar mijn antwoord");
        assertThat(shown()).contains("Alle stappen zijn klaar.", "Fout: Kies wat voor u klopt.");
        RadioButtonGroup<Helped> helped = find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Hielp het om bij uw doel te komen?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        helped.setValue(Helped.NO);
        pressTwice("Bewaar mijn antwoord");

        assertThat(shown())
                .contains("Uw antwoord is bewaard.", "Dat ligt niet aan u.", "Schrijf een andere stap op")
                .contains("U zei dat de stappen niet hielpen.");
    }
}
