package nl.weegwijzer.goals.scaling;

import static nl.weegwijzer.goals.scaling.ScaleSamples.mornings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.weegwijzer.demo.database.AsOwner;
import nl.weegwijzer.goals.GoalAct;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalOverview;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.NotStartedYet;
import nl.weegwijzer.goals.refusal.ScaleChanged;
import nl.weegwijzer.goals.refusal.ScaleIncomplete;
import nl.weegwijzer.goals.refusal.ScaleNotAgreed;
import nl.weegwijzer.goals.scaling.ScaleSummary.Look;
import nl.weegwijzer.goals.scaling.ScaleSummary.Scale;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
import nl.weegwijzer.testing.StatementCount;
import nl.weegwijzer.testing.TestDatabase;
import nl.weegwijzer.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;

@OnMariaDb
@SpringBootTest
@Import({Town.class, StatementCount.class})
class ScalingIT {

    private static final LocalDate TODAY = LocalDate.now(LegalDays.ZONE);

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Autowired
    Scaling scaling;

    @Autowired
    ScaleOverview overview;

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
    void agreeOnAGoal() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
        goal = setting.propose(traject, SubmissionId.create(), "3 ochtenden werken", "");
        professional.doing(() -> setting.agree(traject, goal, 1));
    }

    @Test
    void holdsOnceTheOtherSideSaysYes() {
        propose(mornings(TODAY));
        Scale asked = professional.does(() -> overview.of(traject, goal)).scale();
        assertThat(asked.asks(Side.PROFESSIONAL)).isTrue();
        assertThat(asked.asks(Side.CLIENT)).isFalse();
        assertThat(asked.agreed()).isFalse();
        assertThat(asked.content()).isEqualTo(mornings(TODAY));
        assertThat(asked.by()).isEqualTo("Jaap Veenstra");
        assertThatExceptionOfType(ScaleNotAgreed.class)
                .as("writing it was the yes of the client")
                .isThrownBy(() -> scaling.agree(traject, goal, 1));
        assertThatExceptionOfType(ScaleNotAgreed.class).isThrownBy(() -> score(AttainmentLevel.LESS));

        professional.doing(() -> scaling.agree(traject, goal, 1));

        ScaleSummary agreed = overview.of(traject, goal);
        assertThat(agreed.scale().agreed()).isTrue();
        assertThat(agreed.waitsFor(Side.CLIENT)).isTrue();
        assertThat(agreed.scale().next()).isEqualTo(TODAY.plusWeeks(4));
        assertThat(acts()).endsWith(GoalAct.SCALE_PROPOSED, GoalAct.SCALE_AGREED);
    }

    @Test
    void laysTheScoresOfBothSidesSideBySideOnceBothLooked() {
        agreed(TODAY);
        professional.doing(() -> score(AttainmentLevel.GOAL));

        Look before = overview.of(traject, goal).today().orElseThrow();
        assertThat(before.kept()).as("nobody is led by the other").isTrue();
        assertThat(before.professional()).isNull();

        scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.LESS, "Ik ging 1 keer eerder weg.");
        ScaleSummary both = overview.of(traject, goal);
        assertThat(both.waitsFor(Side.CLIENT)).isFalse();
        Look look = both.today().orElseThrow();
        assertThat(look.occasion()).isEqualTo(TODAY);
        assertThat(look.kept()).isFalse();
        assertThat(look.apart()).contains(-1);
        assertThat(look.client().words()).isEqualTo("Ik ging 1 keer eerder weg.");
        assertThat(look.professional().by()).isEqualTo("Samira Haddou");
        assertThat(acts()).endsWith(GoalAct.SCORED, GoalAct.SCORED);
    }

    @Test
    void tellsInTheHistoryWhatTheOtherChoseOnlyAfterChoosingOneself() {
        agreed(TODAY);
        professional.doing(() ->
                scaling.score(traject, goal, SubmissionId.create(), 1, AttainmentLevel.GOAL, "Elke dag op tijd."));
        Happening kept = goals.one(traject, goal).history().getLast();
        assertThat(kept.act()).as("that somebody scored").isEqualTo(GoalAct.SCORED);
        assertThat(kept.by()).isEqualTo("Samira Haddou");
        assertThat(kept.title()).as("nobody is led by the other").isEmpty();
        assertThat(kept.words()).isEmpty();
        assertThat(cost(() -> goals.all(traject))).isLessThanOrEqualTo(6);
        professional.doing(() -> {
            Happening own = goals.all(traject).getFirst().history().getLast();
            assertThat(own.title()).as("what one chose oneself").isEqualTo("3 ochtenden per week");
            assertThat(own.words()).isEqualTo("Elke dag op tijd.");
        });

        score(AttainmentLevel.LESS);
        assertThat(goals.one(traject, goal).history())
                .extracting(Happening::title)
                .endsWith("3 ochtenden per week", "2 ochtenden per week");
        assertThat(professional.does(() -> goals.one(traject, goal)).history())
                .extracting(Happening::title)
                .endsWith("3 ochtenden per week", "2 ochtenden per week");
    }

    @Test
    void countsTheLastLookAndKeepsTheOneBefore() {
        agreed(TODAY);
        score(AttainmentLevel.LESS);
        score(AttainmentLevel.GOAL);

        assertThat(overview.of(traject, goal).today().orElseThrow().client().level())
                .isEqualTo(AttainmentLevel.GOAL);
        assertThat(jdbc.queryForObject(
                        "select count(*) from goal_score c join goal_scale s on s.id = c.scale_id"
                                + " where s.goal_id = ?",
                        Integer.class,
                        goal.value()))
                .isEqualTo(2);
    }

    @Test
    void saysThatItStartedBeforeItWasAgreedUntilTheYesCameInTime() {
        propose(mornings(TODAY.minusDays(6)));
        asOwner("update goal_scale set written_at = written_at - interval 7 day where goal_id = ?");
        assertThat(flaws()).as("written in time, and not agreed yet").containsExactly(Flaw.STARTED_BEFORE);
        professional.doing(() -> scaling.agree(traject, goal, 1));
        assertThat(flaws()).as("agreed too late").containsExactly(Flaw.STARTED_BEFORE);
        asOwner("update goal_scale_answer set said_at = said_at - interval 7 day"
                + " where scale_id = (select id from goal_scale where goal_id = ?)");
        assertThat(flaws()).as("agreed in time").isEmpty();
    }

    @Test
    void letsTheAgreedScaleStandAndBeScoredUntilTheNewOneIsAgreed() {
        agreed(TODAY);
        professional.doing(() -> scaling.propose(traject, goal, SubmissionId.create(), 1, mornings(TODAY)));
        score(AttainmentLevel.LESS);
        professional.doing(() -> score(AttainmentLevel.GOAL));
        assertThatExceptionOfType(ScaleNotAgreed.class).isThrownBy(() -> score(2, AttainmentLevel.GOAL));
        ScaleSummary beside = overview.of(traject, goal);
        assertThat(beside.today().orElseThrow().apart()).contains(-1);
        assertThat(beside.scale().number()).isEqualTo(1);
        assertThat(beside.scale().agreed()).isTrue();
        assertThat(beside.proposed().number()).isEqualTo(2);
        assertThat(beside.asked().asks(Side.CLIENT)).isTrue();
        assertThat(beside.latest()).isEqualTo(2);

        scaling.agree(traject, goal, 2);
        ScaleSummary after = overview.of(traject, goal);
        assertThat(after.scale().number()).isEqualTo(2);
        assertThat(after.proposed()).isNull();
        assertThat(after.waitsFor(Side.CLIENT))
                .as("the same words on the same day, and another scale")
                .isTrue();
        assertThat(after.looks()).as("what was seen stays").hasSize(1);
        assertThatExceptionOfType(ScaleChanged.class).isThrownBy(() -> score(AttainmentLevel.GOAL));
    }

    @Test
    void letsTheAgreedScaleGoOnAfterANoOrWhenItIsTakenBack() {
        agreed(TODAY);
        professional.doing(() -> scaling.propose(traject, goal, SubmissionId.create(), 1, mornings(TODAY)));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> scaling.decline(traject, goal, 2, " "));
        scaling.decline(traject, goal, 2, "Ik tel liever uren.");
        scaling.decline(traject, goal, 2, "Ik tel liever uren.");
        ScaleSummary refused = professional.does(() -> overview.of(traject, goal));
        assertThat(refused.scale().number()).isEqualTo(1);
        assertThat(refused.proposed()).isNull();
        assertThat(refused.refused().why()).isEqualTo("Ik tel liever uren.");
        assertThat(refused.refused().by()).isEqualTo("Jaap Veenstra");
        assertThatExceptionOfType(ScaleChanged.class)
                .as("said no to is not asked any more")
                .isThrownBy(() -> scaling.agree(traject, goal, 2));
        score(AttainmentLevel.LESS);

        scaling.propose(traject, goal, SubmissionId.create(), 2, mornings(TODAY.plusDays(1)));
        scaling.decline(traject, goal, 3, "");
        assertThat(overview.of(traject, goal).asked()).isNull();
        assertThat(overview.of(traject, goal).scale().agreed()).isTrue();
        professional.doing(
                () -> assertThatExceptionOfType(ScaleChanged.class).isThrownBy(() -> scaling.agree(traject, goal, 3)));
        assertThatExceptionOfType(ScaleChanged.class)
                .as("what both said yes to is not taken back")
                .isThrownBy(() -> scaling.decline(traject, goal, 1, "Toch niet."));
        assertThat(acts())
                .endsWith(
                        GoalAct.SCALE_PROPOSED,
                        GoalAct.SCALE_REFUSED,
                        GoalAct.SCORED,
                        GoalAct.SCALE_PROPOSED,
                        GoalAct.SCALE_TAKEN_BACK);
    }

    @Test
    void beginsAnewWhenTheOnlyScaleIsRefused() {
        propose(mornings(TODAY));
        professional.doing(() -> scaling.decline(traject, goal, 1, "Eerst samen praten."));
        assertThat(overview.of(traject, goal).scale()).isNull();
        assertThat(overview.of(traject, goal).refused().side()).isEqualTo(Side.PROFESSIONAL);
        scaling.propose(traject, goal, SubmissionId.create(), 1, mornings(TODAY));
        professional.doing(() -> scaling.agree(traject, goal, 2));
        assertThat(overview.of(traject, goal).scale().agreed()).isTrue();
    }

    @Test
    void asksAnewWhenTheScaleOrTheGoalChanges() {
        agreed(TODAY);
        score(AttainmentLevel.LESS);
        professional.doing(() -> scaling.propose(traject, goal, SubmissionId.create(), 1, mornings(TODAY)));
        scaling.agree(traject, goal, 2);
        assertThatExceptionOfType(ScaleChanged.class).isThrownBy(() -> score(AttainmentLevel.GOAL));
        assertThat(overview.of(traject, goal).looks()).as("what was seen stays").hasSize(1);

        setting.reword(traject, goal, 1, "4 ochtenden werken", "");
        assertThatExceptionOfType(NotAgreedYet.class)
                .isThrownBy(() -> scaling.score(traject, goal, SubmissionId.create(), 2, AttainmentLevel.GOAL, ""));
        professional.doing(() -> setting.agree(traject, goal, 2));
        assertThat(overview.of(traject, goal).scale().agreed()).isFalse();
        assertThatExceptionOfType(ScaleChanged.class)
                .isThrownBy(() -> scaling.score(traject, goal, SubmissionId.create(), 2, AttainmentLevel.GOAL, ""));
    }

    @Test
    void refusesWhatCannotBeScoredOn() {
        assertThatExceptionOfType(ScaleIncomplete.class)
                .isThrownBy(() -> propose(ScaleSamples.counting("", TODAY, "1", "2", "3", "4", "5", "6")));
        assertThatExceptionOfType(ScaleChanged.class).isThrownBy(() -> scaling.agree(traject, goal, 1));
        assertThat(overview.of(traject, goal).scale()).isNull();
        assertThat(acts()).as("a refusal leaves no line").endsWith(GoalAct.SAID_YES);

        agreed(TODAY.plusDays(1));
        assertThatExceptionOfType(NotStartedYet.class).isThrownBy(() -> score(AttainmentLevel.LESS));
        assertThatExceptionOfType(ScaleChanged.class).isThrownBy(() -> propose(mornings(TODAY)));
    }

    @Test
    void scalesOnlyWhatBothAgreedOnAndIsOpen() {
        GoalId proposed = setting.propose(traject, SubmissionId.create(), "Buiten werken", "");
        assertThatExceptionOfType(NotAgreedYet.class)
                .isThrownBy(() -> scaling.propose(traject, proposed, SubmissionId.create(), 0, mornings(TODAY)));
        agreed(TODAY);
        setting.stop(traject, goal, "Het hoeft niet meer.");
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> score(AttainmentLevel.LESS));
        assertThat(overview.of(traject, goal).open()).isFalse();
    }

    @Test
    void takesTheSameActOnceWhenItArrivesTwiceAtTheSameMoment() throws Exception {
        SubmissionId form = SubmissionId.create();
        atOnce(() -> client.doing(() -> scaling.propose(traject, goal, form, 0, mornings(TODAY))));
        atOnce(() -> professional.doing(() -> scaling.agree(traject, goal, 1)));
        SubmissionId look = SubmissionId.create();
        atOnce(() -> client.doing(() -> scaling.score(traject, goal, look, 1, AttainmentLevel.LESS, "")));

        assertThat(acts())
                .containsExactly(
                        GoalAct.PROPOSED,
                        GoalAct.SAID_YES,
                        GoalAct.SCALE_PROPOSED,
                        GoalAct.SCALE_AGREED,
                        GoalAct.SCORED);
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsentAndChangesNothingInAnArchive() {
        agreed(TODAY);
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        other.doing(() -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.of(traject, goal));
            acts(traject)
                    .forEach(act -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(act::run));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> overview.of(theirs, goal));
            acts(theirs)
                    .forEach(act -> assertThatExceptionOfType(NotFound.class).isThrownBy(act::run));
        });
        administrator.doing(() -> arranging.archive(traject));
        assertThat(overview.of(traject, goal).scale()).isNotNull();
        acts(traject)
                .forEach(act -> assertThatExceptionOfType(TrajectArchived.class).isThrownBy(act::run));
    }

    @Test
    void letsNobodyChangeWhatWasSeen() {
        agreed(TODAY);
        score(AttainmentLevel.LESS);
        for (String table : List.of("goal_scale", "goal_scale_answer", "goal_score")) {
            for (String change : List.of("UPDATE " + table + " SET side = 'CLIENT'", "DELETE FROM " + table)) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(change)
                        .isThrownBy(() -> jdbc.update(change))
                        .havingRootCause()
                        .withMessageContaining("denied");
            }
        }
    }

    @Test
    void readsAndSavesInFewStatementsHoweverMuch() {
        assertThat(cost(() -> propose(mornings(TODAY)))).isLessThanOrEqualTo(8);
        assertThat(professional.does(() -> cost(() -> scaling.agree(traject, goal, 1))))
                .isLessThanOrEqualTo(8);
        assertThat(cost(() -> score(AttainmentLevel.LESS))).isLessThanOrEqualTo(8);
        int one = cost(() -> overview.of(traject, goal));
        assertThat(one).isLessThanOrEqualTo(6);

        IntStream.range(1, 50).forEach(_ -> score(AttainmentLevel.LESS));
        assertThat(cost(() -> overview.of(traject, goal))).isEqualTo(one);
        assertThat(cost(() -> score(AttainmentLevel.GOAL))).isLessThanOrEqualTo(8);
    }

    private int cost(Runnable act) {
        count.reset();
        act.run();
        return count.statements().size();
    }

    private List<Runnable> acts(TrajectId which) {
        return List.of(
                () -> scaling.propose(which, goal, SubmissionId.create(), 1, mornings(TODAY)),
                () -> scaling.agree(which, goal, 2),
                () -> scaling.decline(which, goal, 2, "Liever niet."),
                () -> scaling.score(which, goal, SubmissionId.create(), 1, AttainmentLevel.LESS, ""));
    }

    private List<Flaw> flaws() {
        return overview.of(traject, goal).scale().remarks().stream()
                .map(Remark::flaw)
                .toList();
    }

    /** The app itself can change nothing there; this moves the days. */
    private void asOwner(String change) {
        AsOwner owner = TestDatabase.shared().asOwner();
        new JdbcTemplate(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()))
                .update(change, goal.value().toString());
    }

    private List<GoalAct> acts() {
        return goals.one(traject, goal).history().stream().map(Happening::act).toList();
    }

    private static void atOnce(Runnable act) throws Exception {
        Callable<Boolean> send = () -> {
            act.run();
            return true;
        };
        try (var senders = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> sent = new ArrayList<>();
            IntStream.range(0, 4).forEach(_ -> sent.add(senders.submit(send)));
            for (Future<Boolean> one : sent) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private void agreed(LocalDate starts) {
        propose(mornings(starts));
        professional.doing(() -> scaling.agree(traject, goal, 1));
    }

    private void propose(NewScale scale) {
        scaling.propose(traject, goal, SubmissionId.create(), 0, scale);
    }

    private void score(AttainmentLevel level) {
        score(1, level);
    }

    private void score(int number, AttainmentLevel level) {
        scaling.score(traject, goal, SubmissionId.create(), number, level, "");
    }
}
