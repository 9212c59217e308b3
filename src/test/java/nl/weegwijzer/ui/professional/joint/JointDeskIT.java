package nl.weegwijzer.ui.professional.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.jointplan.Intervention;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.jointplan.NewContribution;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class JointDeskIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    JointPlanning planning;

    @Autowired
    JointDesk desk;

    @Autowired
    StatementCount count;

    @Test
    void readsThePageInSixStatementsHoweverMuchIsDone() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, client, professional);
        professional.begin();
        GoalId goal = client.does(() -> setting.propose(traject, SubmissionId.create(), "Weer werken", ""));
        setting.agree(traject, goal, 1);
        planning.choose(traject, SubmissionId.create(), goal, "Elke week bellen");
        contribute(traject);
        int one = cost(() -> desk.of(traject));
        assertThat(one).isLessThanOrEqualTo(6);
        IntStream.range(1, 50).forEach(_ -> contribute(traject));
        assertThat(cost(() -> desk.of(traject))).isEqualTo(one);
        assertThat(cost(() -> desk.choice(traject))).isLessThanOrEqualTo(6);
    }

    private void contribute(TrajectId traject) {
        planning.contribute(
                traject,
                SubmissionId.create(),
                new NewContribution("IGM_SKILLS", "jobcoach", Intervention.PRACTISE, "Oefent"));
    }

    private int cost(Runnable act) {
        count.reset();
        act.run();
        return count.statements().size();
    }
}
