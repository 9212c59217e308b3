package nl.weegwijzer.goals.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.refusal.ClashKnown;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.SameGoal;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.response.ReasonMissing;
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
class ClashingIT {

    @Autowired
    Town town;

    @Autowired
    GoalSetting setting;

    @Autowired
    Clashing clashing;

    @Autowired
    ClashOverview overview;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StatementCount count;

    private Acting administrator;
    private Acting client;
    private Acting professional;
    private TrajectId traject;
    private GoalId slowly;
    private GoalId applying;

    @BeforeEach
    void proposeTwoGoals() {
        administrator = town.found();
        client = town.make(administrator, "Jaap Veenstra", Role.CLIENT);
        professional = town.make(administrator, "Samira Haddou", Role.PROFESSIONAL);
        traject = town.traject(administrator, client, professional);
        client.begin();
        slowly = setting.propose(traject, SubmissionId.create(), "Rustig opbouwen", "");
        applying = professional.does(
                () -> setting.propose(traject, SubmissionId.create(), "Elke week 2 keer solliciteren", ""));
    }

    @Test
    void isMarkedByEitherSideUntilItIsNotedWhatCameOfIt() {
        SubmissionId form = SubmissionId.create();
        ClashId clash = clashing.mark(traject, form, slowly, applying, "Eerst rust.");
        assertThat(clashing.mark(traject, form, slowly, applying, "Eerst rust."))
                .isEqualTo(clash);

        List<Clash> seen = professional.does(() -> overview.clashes(traject));
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.one()).isEqualTo(new Clash.Of(slowly, "Rustig opbouwen"));
            assertThat(one.other().title()).isEqualTo("Elke week 2 keer solliciteren");
            assertThat(one.side()).isEqualTo(Side.CLIENT);
            assertThat(one.by()).isEqualTo("Jaap Veenstra");
            assertThat(one.why()).isEqualTo("Eerst rust.");
        });

        professional.doing(() -> {
            clashing.settle(traject, clash, "Solliciteren begint in maart.");
            clashing.settle(traject, clash, "Solliciteren begint in maart.");
        });
        assertThatExceptionOfType(ClashKnown.class)
                .as("what was noted is not overwritten")
                .isThrownBy(() -> clashing.settle(traject, clash, "Anders."));
        assertThat(overview.clashes(traject)).isEmpty();
        assertThat(overview.all(traject).clashes())
                .singleElement()
                .satisfies(one -> assertThat(one.settled())
                        .extracting(Clash.Settled::by, Clash.Settled::words)
                        .containsExactly("Samira Haddou", "Solliciteren begint in maart."));
        professional.doing(() -> mark(applying, slowly));
        assertThat(overview.clashes(traject)).as("they can clash again").hasSize(1);
    }

    @Test
    void leavesTheAgendaWhenAGoalIsStopped() {
        mark(slowly, applying);
        setting.stop(traject, applying, "Te vroeg.");
        assertThat(overview.clashes(traject)).isEmpty();
        assertThat(overview.all(traject).clashes()).hasSize(1);
        assertThat(overview.all(traject).goals()).extracting(Clash.Of::goal).containsExactly(slowly);
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> mark(applying, slowly));
    }

    @Test
    void refusesWhatIsNoClash() {
        assertThatExceptionOfType(SameGoal.class).isThrownBy(() -> mark(slowly, slowly));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mark(slowly, GoalId.create()));
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> clashing.mark(traject, SubmissionId.create(), slowly, applying, " "));
        ClashId clash = mark(slowly, applying);
        assertThatExceptionOfType(ClashKnown.class).isThrownBy(() -> mark(applying, slowly));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> clashing.settle(traject, clash, "\n"));
    }

    @Test
    void answersWhatIsForeignLikeWhatIsAbsent() {
        ClashId clash = mark(slowly, applying);
        Acting other = town.make(administrator, "Noor Bakkali", Role.CLIENT);
        TrajectId theirs = town.traject(administrator, other, professional);
        other.doing(() -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.all(traject));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> clashing.settle(traject, clash, "Ja."));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clashing.settle(theirs, clash, "Ja."));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> clashing.mark(theirs, SubmissionId.create(), slowly, applying, "Zo."));
        });
    }

    @Test
    void letsNobodyChangeWhatWasMarked() {
        for (String change : List.of(
                "UPDATE goal_clash SET why = 'anders'",
                "DELETE FROM goal_clash",
                "UPDATE goal_clash_settled SET words = 'anders'",
                "DELETE FROM goal_clash_settled")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.update(change))
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }

    @Test
    void readsAndSavesInFewStatementsHoweverMany() {
        assertThat(cost(() -> mark(slowly, applying))).isLessThanOrEqualTo(8);
        int one = cost(() -> overview.all(traject));
        assertThat(one).isLessThanOrEqualTo(4);
        IntStream.range(0, 50)
                .forEach(at -> mark(slowly, setting.propose(traject, SubmissionId.create(), "Doel " + at, "")));
        assertThat(cost(() -> overview.all(traject))).isEqualTo(one);
        assertThat(overview.clashes(traject)).hasSize(51);
        ClashId last = overview.clashes(traject).getLast().id();
        assertThat(cost(() -> clashing.settle(traject, last, "Besproken."))).isLessThanOrEqualTo(8);
    }

    private int cost(Runnable act) {
        count.reset();
        act.run();
        return count.statements().size();
    }

    private ClashId mark(GoalId one, GoalId other) {
        return clashing.mark(traject, SubmissionId.create(), one, other, "Dit gaat niet samen.");
    }
}
