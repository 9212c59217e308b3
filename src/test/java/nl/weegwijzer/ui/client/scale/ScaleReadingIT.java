package nl.weegwijzer.ui.client.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.ScaleSamples;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.LegalDays;
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
class ScaleReadingIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    Scaling scaling;

    @Autowired
    ScaleReading reading;

    @Autowired
    StatementCount count;

    @Test
    void readsThePageInSixStatementsHoweverOftenBothLooked() {
        Acting administrator = town.found();
        Acting client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        Acting professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        TrajectId traject = town.traject(administrator, client, professional);
        client.begin();
        GoalId goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
        professional.doing(() -> {
            setting.agree(traject, goal, 1);
            LocalDate today = LocalDate.now(LegalDays.ZONE);
            scaling.propose(traject, goal, SubmissionId.create(), 0, ScaleSamples.mornings(today));
        });
        scaling.agree(traject, goal, 1);
        score(traject, goal);
        int one = cost(traject, goal);
        assertThat(one).isLessThanOrEqualTo(6);
        IntStream.range(1, 50).forEach(_ -> score(traject, goal));
        assertThat(cost(traject, goal)).isEqualTo(one);
    }

    private void score(TrajectId traject, GoalId goal) {
        scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.LESS, "");
    }

    private int cost(TrajectId traject, GoalId goal) {
        count.reset();
        reading.of(traject, goal);
        return count.statements().size();
    }
}
