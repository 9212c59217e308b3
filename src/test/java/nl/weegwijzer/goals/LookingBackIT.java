package nl.weegwijzer.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.LookingBack.Helped;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.StepsNotDone;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class LookingBackIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    StatementCount count;

    private Acting professional;
    private TrajectId traject;
    private GoalId goal;

    @BeforeEach
    void proposeAGoal() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
        goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
    }

    @Test
    void isAskedOfBothOnceAllStepsAreDone() {
        StepId first = step();
        assertThatExceptionOfType(NotAgreedYet.class).isThrownBy(() -> say(Helped.NO, ""));
        professional.doing(() -> setting.agree(traject, goal, 1));
        assertThatExceptionOfType(StepsNotDone.class).isThrownBy(() -> say(Helped.NO, ""));
        assertThat(now().asksWhetherItHelped(Side.CLIENT)).isFalse();
        setting.mark(traject, goal, first, StepStatus.DONE, "");
        assertThat(now().asksWhetherItHelped(Side.CLIENT)).isTrue();
        assertThat(now().asksWhetherItHelped(Side.PROFESSIONAL)).isTrue();

        say(Helped.NO, "De bus rijdt te laat.");
        say(Helped.NO, "De bus rijdt te laat.");

        GoalSummary said = now();
        assertThat(said.asksWhetherItHelped(Side.CLIENT)).isFalse();
        assertThat(said.asksWhetherItHelped(Side.PROFESSIONAL)).isTrue();
        assertThat(said.didNotHelp()).isTrue();
        assertThat(said.state()).as("the goal stays as it is").isEqualTo(GoalState.AGREED);
        assertThat(said.history().stream().filter(line -> line.act() == GoalAct.SAID_DID_NOT_HELP))
                .as("saying it twice is one act")
                .singleElement()
                .extracting(Happening::words)
                .isEqualTo("De bus rijdt te laat.");

        say(Helped.A_BIT, "");
        assertThat(now().didNotHelp()).as("the last answer counts").isFalse();
        step();
        assertThat(now().stepsDone()).as("another step asks anew").isFalse();
        setting.stop(traject, goal, "Anders.");
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> say(Helped.NO, ""));
    }

    @Test
    void asksNothingOfAGoalWithoutSteps() {
        professional.doing(() -> setting.agree(traject, goal, 1));
        assertThat(now().asksWhetherItHelped(Side.CLIENT)).isFalse();
        assertThatExceptionOfType(StepsNotDone.class).isThrownBy(() -> say(Helped.YES, ""));
    }

    @Test
    void savesInFewStatements() {
        setting.mark(traject, goal, step(), StepStatus.DONE, "");
        professional.doing(() -> setting.agree(traject, goal, 1));
        count.reset();
        say(Helped.YES, "");
        assertThat(count.statements()).hasSizeLessThanOrEqualTo(8);
    }

    private StepId step() {
        LocalDate day = LocalDate.now(LegalDays.ZONE).plusDays(7);
        return setting.addStep(traject, goal, SubmissionId.create(), new NewStep("Bellen", StepActor.CLIENT, "", day));
    }

    private void say(Helped helped, String words) {
        lookingBack.helped(traject, goal, helped, words);
    }

    private GoalSummary now() {
        return goals.one(traject, goal);
    }
}
