package nl.weegwijzer.jointplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.jointplan.JointPlan.Contributed;
import nl.weegwijzer.jointplan.JointPlanOverview.Insight;
import nl.weegwijzer.jointplan.PlanHint.Kind;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.NotFound;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class JointPlanIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    JointPlanning planning;

    @Autowired
    SayingBelief saying;

    @Autowired
    JointPlanOverview overview;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StatementCount count;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private GoalId goal;

    @BeforeEach
    void proposeAGoal() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        professional.begin();
        goal = client.does(() -> setting.propose(traject, SubmissionId.create(), "Weer werken", ""));
    }

    @Test
    void standsOnAGoalThatBothSaidYesTo() {
        assertThatExceptionOfType(NotAgreedYet.class).isThrownBy(this::choose);
        assertThatExceptionOfType(NoJointGoal.class).isThrownBy(() -> contribute(Intervention.PRACTISE));
        assertThat(overview.shared(traject)).isEmpty();
        setting.agree(traject, goal, 1);
        assertThatExceptionOfType(WordsMissing.class)
                .isThrownBy(() -> planning.choose(traject, SubmissionId.create(), goal, " "));

        SubmissionId form = SubmissionId.create();
        planning.choose(traject, form, goal, "Elke week 2 vacatures zoeken");
        planning.choose(traject, form, goal, "Elke week 2 vacatures zoeken");

        JointPlan plan = client.does(() -> overview.shared(traject)).orElseThrow();
        assertThat(plan.title()).isEqualTo("Weer werken");
        assertThat(plan.behaviour()).isEqualTo("Elke week 2 vacatures zoeken");
        assertThat(jdbc.queryForObject(
                        "select count(*) from joint_goal where goal_id = ?", Integer.class, goal.value()))
                .isEqualTo(1);
    }

    @Test
    void showsWhoDoesWhatToBothAndTheHintsToProfessionalsAlone() {
        chosen();
        SubmissionId form = SubmissionId.create();
        NewContribution announced = new NewContribution(
                "IGM_CONTEXT", "klantmanager", Intervention.ANNOUNCE_SANCTION, "Belt als u niet komt");
        planning.contribute(traject, form, announced);
        planning.contribute(traject, form, announced);
        assertThat(kinds()).startsWith(Kind.SANCTION_WITHOUT_ASKING);

        SubmissionId answer = SubmissionId.create();
        client.doing(() -> {
            saying.say(traject, answer, 2);
            saying.say(traject, answer, 2);
            assertThat(overview.shared(traject).orElseThrow().going())
                    .singleElement()
                    .extracting(Contributed::discipline, Contributed::words)
                    .containsExactly("klantmanager", "Belt als u niet komt");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.insight(traject));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contribute(Intervention.PRACTISE));
        });
        assertThat(kinds()).startsWith(Kind.SANCTION_WHILE_BELIEF_IS_LOW);
        planning.read(traject, "IGM_ATTITUDE", Standing.HINDERS);
        planning.read(traject, "IGM_CONTEXT", Standing.HINDERS);
        planning.read(traject, "IGM_CONTEXT", Standing.HINDERS);
        assertThat(kinds()).startsWith(Kind.ONLY_A_SANCTION);

        contribute(Intervention.ENCOURAGE);
        assertThat(kinds()).contains(Kind.SANCTION_WHILE_BELIEF_IS_LOW, Kind.OPPOSING);
        assertThat(rows("joint_reading")).as("saying it twice is one act").isEqualTo(2);
        assertThat(rows("joint_belief")).isEqualTo(1);
        client.doing(() -> saying.say(traject, SubmissionId.create(), null));
        assertThat(insight().plan().belief().mark())
                .as("the last answer counts")
                .isNull();
    }

    @Test
    void endsWithAReasonAndStaysToBeRead() {
        chosen();
        contribute(Intervention.PRACTISE);
        Contributed one = insight().plan().going().getFirst();
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> planning.end(traject, one.id(), " "));
        planning.end(traject, one.id(), "Dat is gelukt.");
        planning.end(traject, one.id(), "Anders.");

        assertThat(insight().plan().going()).isEmpty();
        assertThat(insight().plan().contributions())
                .singleElement()
                .extracting(Contributed::ended)
                .isEqualTo("Dat is gelukt.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> planning.end(traject, ContributionId.create(), "Weg."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> planning.read(traject, "IGM_UNKNOWN", Standing.HELPS));
    }

    @Test
    void isOnePerClientAndCrossesNoOrganisation() {
        chosen();
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        TrajectId second = town.traject(administrator, client, colleague);
        colleague.doing(
                () -> assertThat(overview.insight(second).orElseThrow().plan().title())
                        .isEqualTo("Weer werken"));
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, colleague);
        colleague.doing(() -> {
            assertThat(overview.insight(theirs)).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.insight(traject));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> planning.choose(theirs, SubmissionId.create(), goal, "Bellen"));
        });
    }

    @Test
    void letsNobodyChangeWhatWasSaid() {
        for (String table : List.of(
                "joint_goal", "joint_contribution", "joint_contribution_end", "joint_reading", "joint_belief")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(table)
                    .isThrownBy(() -> jdbc.update("DELETE FROM " + table))
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }

    @Test
    void readsAndSavesInFewStatementsHoweverMuch() {
        setting.agree(traject, goal, 1);
        assertThat(cost(this::choose)).isLessThanOrEqualTo(8);
        assertThat(cost(() -> contribute(Intervention.PRACTISE))).isLessThanOrEqualTo(8);
        assertThat(cost(() -> planning.read(traject, "IGM_SKILLS", Standing.HELPS)))
                .isLessThanOrEqualTo(8);
        assertThat(client.does(() -> cost(() -> saying.say(traject, SubmissionId.create(), 7))))
                .isLessThanOrEqualTo(8);
        int one = cost(() -> overview.insight(traject));
        assertThat(one).isLessThanOrEqualTo(5);
        IntStream.range(1, 50).forEach(_ -> contribute(Intervention.PRACTISE));
        assertThat(cost(() -> overview.insight(traject))).isEqualTo(one);
    }

    private int cost(Runnable act) {
        count.reset();
        act.run();
        return count.statements().size();
    }

    private int rows(String table) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from " + table + " r join joint_goal j on j.id = r.joint_goal_id where j.goal_id = ?",
                Integer.class,
                goal.value());
        return rows == null ? 0 : rows;
    }

    private void chosen() {
        setting.agree(traject, goal, 1);
        choose();
    }

    private void choose() {
        planning.choose(traject, SubmissionId.create(), goal, "Elke week 2 vacatures zoeken");
    }

    private void contribute(Intervention kind) {
        planning.contribute(
                traject,
                SubmissionId.create(),
                new NewContribution("IGM_SKILLS", "jobcoach", kind, "Oefent gesprekken met u"));
    }

    private Insight insight() {
        return overview.insight(traject).orElseThrow();
    }

    private List<Kind> kinds() {
        return insight().hints().stream().map(PlanHint::kind).toList();
    }
}
