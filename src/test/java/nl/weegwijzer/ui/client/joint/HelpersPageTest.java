package nl.weegwijzer.ui.client.joint;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.jointplan.Intervention;
import nl.weegwijzer.jointplan.JointPlanOverview;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.jointplan.NewContribution;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ClientPageTest;
import nl.weegwijzer.ui.client.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelpersPageTest extends ClientPageTest {

    @Autowired
    GoalSetting setting;

    @Autowired
    JointPlanning planning;

    @Autowired
    JointPlanOverview plans;

    @Test
    void showsWhoHelpsWithWhatAndAsksWhetherItWillWork() {
        open(Paths.helpers(traject));
        assertThat(shown()).contains("Er is nog geen doel waar iedereen aan meewerkt.");
        GoalId goal = setting.propose(traject, SubmissionId.create(), "Weer werken", "");
        professional.doing(() -> {
            setting.agree(traject, goal, 1);
            planning.choose(traject, SubmissionId.create(), goal, "Elke week 2 vacatures zoeken");
            contribute(Intervention.PRACTISE, "Oefent gesprekken met u");
            contribute(Intervention.ANNOUNCE_SANCTION, "Belt u als u niet komt");
        });

        open(Paths.helpers(traject));
        assertThat(shown())
                .contains("Weer werken", "jobcoach", "Oefent gesprekken met u", "Elke week 2 vacatures zoeken")
                .contains("Een maatregel aankondigen", "Het is geen cijfer voor u.")
                .doesNotContain("Wermers", "nog niemand iets", "werkt elkaar tegen");
        assertThat(answers().isEmpty()).isTrue();
        press("Bewaar mijn antwoord");
        assertThat(shown()).contains("Fout: Kies wat voor u klopt.");
        this.<Integer>answers().setValue(3);
        pressTwice("Bewaar mijn antwoord");

        assertThat(shown()).contains("Uw antwoord is bewaard.", "U mag opnieuw antwoorden.");
        assertThat(plans.shared(traject).orElseThrow().belief().mark()).isEqualTo(3);
        this.<Integer>answers().setValue(-1);
        press("Bewaar mijn antwoord");
        assertThat(plans.shared(traject).orElseThrow().belief().mark()).isNull();
    }

    private void contribute(Intervention kind, String words) {
        planning.contribute(traject, SubmissionId.create(), new NewContribution("IGM_SKILLS", "jobcoach", kind, words));
    }
}
