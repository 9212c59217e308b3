package nl.weegwijzer.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegwijzer.conversation.waiting.DeskOverview;
import nl.weegwijzer.goals.GoalSummary.Happening;
import nl.weegwijzer.goals.GoalSummary.Step;
import nl.weegwijzer.goals.refusal.WordingChanged;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.testing.Acting;
import nl.weegwijzer.testing.OnMariaDb;
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
@Import(Town.class)
class GoalSettingIT {

    private static final LocalDate DAY = LocalDate.now(LegalDays.ZONE).plusDays(7);

    @Autowired
    Town town;

    @Autowired
    Arranging arranging;

    @Autowired
    GoalSetting setting;

    @Autowired
    GoalOverview goals;

    @Autowired
    DeskOverview desk;

    @Autowired
    JdbcTemplate jdbc;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;

    @BeforeEach
    void foundATown() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
    }

    @Test
    void sharesAGoalOnceBothSaidYes() {
        GoalId goal = propose("Ik wil weer met machines werken");
        GoalSummary proposed = goals.one(traject, goal);
        assertThat(proposed.state()).isEqualTo(GoalState.PROPOSED);
        assertThat(proposed.proposedBy()).isEqualTo(Side.CLIENT);
        assertThat(proposed.wording().by()).isEqualTo("Jaap Veenstra");
        assertThat(proposed.waitsFor(Side.PROFESSIONAL)).isTrue();
        assertThat(proposed.waitsFor(Side.CLIENT)).isFalse();
        assertThat(proposed.agreed()).isNull();

        professional.doing(() -> setting.agree(traject, goal, 1));

        GoalSummary agreed = goals.one(traject, goal);
        assertThat(agreed.state()).isEqualTo(GoalState.AGREED);
        assertThat(agreed.agreed()).isEqualTo(agreed.wording());
        assertThat(agreed.yes(Side.CLIENT)).map(Happening::by).contains("Jaap Veenstra");
        assertThat(agreed.yes(Side.PROFESSIONAL)).map(Happening::by).contains("Samira Haddou");
    }

    @Test
    void showsWhyTheyDoNotAgreeAndWhatBothWant() {
        GoalId mine = propose("Ik wil weer met machines werken");
        GoalId theirs = professional.does(
                () -> setting.propose(traject, SubmissionId.create(), "Elke week 2 keer solliciteren", "Oefenen."));
        setting.disagree(traject, theirs, 1, "Eerst wil ik weten dat werken weer lukt.");

        assertThat(goals.all(traject)).extracting(GoalSummary::id).containsExactly(mine, theirs);
        GoalSummary refused = professional.does(() -> goals.one(traject, theirs));
        assertThat(refused.state()).isEqualTo(GoalState.NOT_AGREED);
        assertThat(refused.reason()).isEqualTo("Eerst wil ik weten dat werken weer lukt.");
        assertThat(refused.asks(Side.CLIENT)).isTrue();
        assertThat(refused.waitsFor(Side.CLIENT)).isFalse();
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> setting.disagree(traject, theirs, 1, " "));
    }

    @Test
    void asksBothAgainAndKeepsWhatWasAgreed() {
        GoalId goal = propose("Drie ochtenden werken");
        professional.doing(() -> setting.agree(traject, goal, 1));
        professional.doing(() -> setting.reword(traject, goal, 1, "Vier ochtenden werken", "Dat lukt."));

        GoalSummary changed = goals.one(traject, goal);
        assertThat(changed.state()).isEqualTo(GoalState.CHANGED_AFTER_AGREEMENT);
        assertThat(changed.wording().title()).isEqualTo("Vier ochtenden werken");
        assertThat(changed.agreed().title()).isEqualTo("Drie ochtenden werken");
        assertThat(changed.waitsFor(Side.CLIENT)).isTrue();
        assertThatExceptionOfType(WordingChanged.class).isThrownBy(() -> setting.agree(traject, goal, 1));

        setting.agree(traject, goal, 2);
        setting.reached(traject, goal, 2);
        professional.doing(() -> setting.reached(traject, goal, 2));
        GoalSummary reached = goals.one(traject, goal);
        assertThat(reached.state()).isEqualTo(GoalState.REACHED);
        assertThat(reached.history())
                .extracting(Happening::act)
                .containsExactly(
                        GoalAct.PROPOSED,
                        GoalAct.SAID_YES,
                        GoalAct.REWORDED,
                        GoalAct.SAID_YES,
                        GoalAct.SAID_REACHED,
                        GoalAct.SAID_REACHED);
    }

    @Test
    void takesStepsWithAnActorAndADay() {
        GoalId goal = propose("Drie ochtenden werken");
        SubmissionId form = SubmissionId.create();
        NewStep bike = new NewStep("Fiets laten maken", StepActor.SOMEONE_ELSE, "De fietsenmaker", DAY);
        StepId step = setting.addStep(traject, goal, form, bike);
        assertThat(setting.addStep(traject, goal, form, bike)).isEqualTo(step);
        professional.doing(
                () -> setting.mark(traject, goal, step, StepStatus.CANNOT_YET, "Daar is nu geen geld voor."));

        GoalSummary found = goals.one(traject, goal);
        assertThat(found.steps())
                .containsExactly(new Step(
                        step,
                        "Fiets laten maken",
                        StepActor.SOMEONE_ELSE,
                        "De fietsenmaker",
                        DAY,
                        StepStatus.CANNOT_YET,
                        "Daar is nu geen geld voor."));
        Happening last = found.history().getLast();
        assertThat(last.by()).isEqualTo("Samira Haddou");
        assertThat(last.step()).isEqualTo(step);
        assertThat(last.status()).isEqualTo(StepStatus.CANNOT_YET);
        assertThat(last.words()).isEqualTo("Daar is nu geen geld voor.");
        setting.mark(traject, goal, step, StepStatus.DONE, "");
        assertThat(goals.one(traject, goal).steps().getFirst().reason()).isEmpty();
    }

    @Test
    void takesTheSameProposalOnceWhenItArrivesTwiceAtTheSameMoment() throws Exception {
        Set<GoalId> ids = new HashSet<>();
        int rounds = 10;
        for (int round = 0; round < rounds; round++) {
            SubmissionId form = SubmissionId.create();
            ids.addAll(atOnce(4, () -> client.does(() -> setting.propose(traject, form, "Werken", "Graag."))));
        }

        assertThat(ids).hasSize(rounds);
        assertThat(goals.all(traject)).hasSize(rounds);
    }

    @Test
    void takesTheSameYesOnceWhenItArrivesTwiceAtTheSameMoment() throws Exception {
        GoalId goal = propose("Werken");
        atOnce(
                4,
                () -> professional.does(() -> {
                    setting.agree(traject, goal, 1);
                    return goal;
                }));

        assertThat(goals.one(traject, goal).history())
                .extracting(Happening::act)
                .containsExactly(GoalAct.PROPOSED, GoalAct.SAID_YES);
    }

    @Test
    void refusesAProposalWithoutWords() {
        assertThatExceptionOfType(WordsMissing.class).isThrownBy(() -> propose(" "));
        assertThat(goals.all(traject)).isEmpty();
    }

    @Test
    void tellsAProfessionalWhichGoalsWait() {
        GoalId goal = propose("Werken");
        GoalId answered = propose("Dichterbij");
        professional.doing(() -> setting.disagree(traject, answered, 1, "Dat kan niet."));
        professional.does(() -> setting.propose(traject, SubmissionId.create(), "Vaste tijden", ""));

        assertThat(professional.does(desk::waitingForMe).goals())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.goal()).isEqualTo(goal))
                .satisfies(waiting -> assertThat(waiting.title()).isEqualTo("Werken"));
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        assertThat(colleague.does(desk::waitingForMe).goals()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::waitingForMe);
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        GoalId goal = propose("Werken");
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        Acting colleague = town.make(administrator, "Ada Ander", Role.PROFESSIONAL);
        TrajectId theirs = town.traject(administrator, other, colleague);

        for (Acting stranger : List.of(other, colleague, administrator)) {
            for (TrajectId which : List.of(traject, TrajectId.create())) {
                stranger.doing(() -> {
                    assertRefused(() -> goals.all(which));
                    assertRefused(() -> goals.one(which, goal));
                    assertRefused(() -> setting.propose(which, SubmissionId.create(), "Werken", ""));
                    changes(which, goal).forEach(GoalSettingIT::assertRefused);
                });
            }
        }
        other.doing(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> goals.one(theirs, goal));
            changes(theirs, goal)
                    .forEach(act -> assertThatExceptionOfType(NotFound.class).isThrownBy(act::run));
        });
    }

    @Test
    void readsAnArchivedTrajectAndChangesNothingInIt() {
        GoalId goal = propose("Werken");
        administrator.doing(() -> arranging.archive(traject));

        assertThat(goals.all(traject)).hasSize(1);
        assertThatExceptionOfType(TrajectArchived.class).isThrownBy(() -> propose("Nog iets"));
        changes(traject, goal)
                .forEach(act -> assertThatExceptionOfType(TrajectArchived.class).isThrownBy(act::run));
    }

    @Test
    void letsNobodyChangeTheHistoryNotEvenTheApp() {
        propose("Werken");

        for (String change : List.of(
                "UPDATE goal_history SET title = 'anders'",
                "DELETE FROM goal_history",
                "UPDATE goal SET proposed_by = 'PROFESSIONAL'",
                "DELETE FROM goal",
                "UPDATE goal_step SET words = 'anders'",
                "DELETE FROM goal_step")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.update(change))
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }

    private List<Runnable> changes(TrajectId which, GoalId goal) {
        NewStep step = new NewStep("Bellen", StepActor.CLIENT, "", DAY);
        return List.of(
                () -> setting.reword(which, goal, 1, "Anders", ""),
                () -> setting.agree(which, goal, 1),
                () -> setting.disagree(which, goal, 1, "Nee."),
                () -> setting.couldNotAnswer(which, goal, 1, "Ziek."),
                () -> setting.reached(which, goal, 1),
                () -> setting.stop(which, goal, "Klaar."),
                () -> setting.addStep(which, goal, SubmissionId.create(), step),
                () -> setting.mark(which, goal, StepId.create(), StepStatus.DONE, ""));
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    private static List<GoalId> atOnce(int times, Callable<GoalId> act) throws Exception {
        List<GoalId> answers = new ArrayList<>();
        try (var senders = Executors.newFixedThreadPool(times)) {
            List<Future<GoalId>> sent = new ArrayList<>();
            for (int sender = 0; sender < times; sender++) {
                sent.add(senders.submit(act));
            }
            for (Future<GoalId> one : sent) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private GoalId propose(String title) {
        return setting.propose(traject, SubmissionId.create(), title, "");
    }
}
