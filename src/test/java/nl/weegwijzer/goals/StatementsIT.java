package nl.weegwijzer.goals;

import static nl.weegwijzer.response.Explaining.factor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.conversation.waiting.DeskOverview;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.Explaining;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.ResponseOverview;
import nl.weegwijzer.response.comparison.ComparisonOverview;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.ItemId;
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

/** One read or act costs few statements, however much there is; access check and access log included. */
@OnMariaDb
@SpringBootTest
@Import({Town.class, Explaining.class, StatementCount.class})
class StatementsIT {

    @Autowired
    Town town;

    @Autowired
    Explaining explaining;

    @Autowired
    Responding responding;

    @Autowired
    Answering answering;

    @Autowired
    ResponseOverview responses;

    @Autowired
    WeighingAlong weighingAlong;

    @Autowired
    ComparisonOverview comparison;

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Autowired
    DeskOverview desk;

    @Autowired
    StatementCount count;

    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        Acting administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
    }

    @Test
    void readsWhatWasSaidInFewStatementsHoweverMuch() {
        say();
        assertThat(cost(() -> responses.said(traject))).isLessThanOrEqualTo(4);
        IntStream.range(1, 50).forEach(_ -> say());
        int before = cost(() -> responses.said(traject));
        assertThat(before).isLessThanOrEqualTo(4);
        assertThat(responses.said(traject)).hasSize(50);
        assertThat(professional.does(() -> cost(responses::newForMe)))
                .describedAs("with the row of who saw it")
                .isEqualTo(2);
    }

    @Test
    void laysTheViewsSideBySideInFewStatementsHoweverManyFactors() {
        AfwegingId few = publish(1);
        AfwegingId many = publish(50);

        int one = cost(() -> comparison.sideBySide(traject, few));
        assertThat(one).isLessThanOrEqualTo(6);
        assertThat(cost(() -> comparison.sideBySide(traject, many))).isEqualTo(one);
    }

    @Test
    void savesInFewStatements() {
        AfwegingId afweging = publish(3);
        ItemId item = comparison.sideBySide(traject, afweging).rows().getFirst().item();
        About about = About.item(afweging, 1, item);
        ResponseId said = say();

        assertThat(cost(() -> responding.say(traject, SubmissionId.create(), ResponseKind.WISH, about, "Anders.")))
                .isLessThanOrEqualTo(8);
        assertThat(cost(() -> weighingAlong.give(traject, afweging, 1, item, Moment.BEFORE_READING, Importance.VERY)))
                .isLessThanOrEqualTo(8);
        professional.doing(() -> {
            assertThat(cost(() -> answering.markRead(traject, List.of(said)))).isLessThanOrEqualTo(8);
            assertThat(cost(() -> answering.answer(traject, said, SubmissionId.create(), 0, Outcome.ADOPTED, "")))
                    .isLessThanOrEqualTo(8);
        });
        GoalId goal = propose();
        assertThat(cost(this::propose)).isLessThanOrEqualTo(8);
        assertThat(cost(() -> step(goal))).isLessThanOrEqualTo(8);
        assertThat(professional.does(() -> cost(() -> setting.agree(traject, goal, 1))))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void readsGoalsInFewStatementsHoweverMany() {
        step(propose());
        int one = cost(() -> goals.all(traject));
        assertThat(one).isLessThanOrEqualTo(6);
        IntStream.range(1, 20).forEach(_ -> step(propose()));
        assertThat(cost(() -> goals.all(traject))).isEqualTo(one);
        assertThat(professional.does(() -> cost(desk::waitingForMe)))
                .describedAs("with the row of who saw it")
                .isEqualTo(2);
    }

    private int cost(Runnable act) {
        count.reset();
        act.run();
        return count.statements().size();
    }

    private AfwegingId publish(int factors) {
        AfwegingId afweging = AfwegingId.create();
        Explanation.Factor[] all = IntStream.range(0, factors)
                .mapToObj(place -> factor(ItemId.create(), "Punt " + place, Weight.NORMAL))
                .toArray(Explanation.Factor[]::new);
        explaining.publish(professional, traject, afweging, null, 1, all);
        return afweging;
    }

    private ResponseId say() {
        return responding.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Later beginnen.");
    }

    private GoalId propose() {
        return setting.propose(traject, SubmissionId.create(), "Werken", "");
    }

    private void step(GoalId goal) {
        LocalDate day = LocalDate.now(LegalDays.ZONE).plusDays(7);
        setting.addStep(traject, goal, SubmissionId.create(), new NewStep("Bellen", StepActor.CLIENT, "", day));
    }
}
