package nl.weegwijzer.goals.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.AtOnce;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two goals stand marked once, however many see them clash at the same moment. */
@OnMariaDb
@SpringBootTest
@Import(Town.class)
class ClashAtOnceIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    Clashing clashing;

    @Autowired
    ClashOverview overview;

    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private GoalId slowly;
    private GoalId applying;

    @BeforeEach
    void proposeTwoGoals() {
        Acting administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
        slowly = setting.propose(traject, SubmissionId.create(), "Rustig opbouwen", "");
        applying = setting.propose(traject, SubmissionId.create(), "Elke week 2 keer solliciteren", "");
    }

    @RepeatedTest(5)
    void isMarkedOnceByBothSidesAndAgainOnceItWasSettled() {
        for (int time = 1; time <= 2; time++) {
            assertThat(AtOnce.all(List.of(
                            () -> client.doing(() -> mark(slowly, applying)),
                            () -> professional.doing(() -> mark(applying, slowly)))))
                    .containsExactlyInAnyOrder(AtOnce.DONE, "ClashKnown");
            ClashId open = assertThat(overview.clashes(traject))
                    .singleElement()
                    .actual()
                    .id();
            settle(open);
            assertThat(overview.all(traject).clashes()).hasSize(time);
        }
    }

    private void settle(ClashId clash) {
        assertThat(AtOnce.all(List.of(
                        () -> client.doing(() -> clashing.settle(traject, clash, "Eerst rust.")),
                        () -> professional.doing(() -> clashing.settle(traject, clash, "Eerst werk.")))))
                .containsExactlyInAnyOrder(AtOnce.DONE, "ClashKnown");
    }

    private void mark(GoalId one, GoalId other) {
        clashing.mark(traject, SubmissionId.create(), one, other, "Dit gaat niet samen.");
    }
}
