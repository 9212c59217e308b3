package nl.weegwijzer.jointplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weegwijzer.bench.Measure;
import nl.weegwijzer.bench.Measures;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.jointplan.JointPlan.Believed;
import nl.weegwijzer.jointplan.JointPlan.Contributed;
import nl.weegwijzer.jointplan.PlanHint.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final List<Kind> SANCTION =
            List.of(Kind.ONLY_A_SANCTION, Kind.SANCTION_WHILE_BELIEF_IS_LOW, Kind.SANCTION_WITHOUT_ASKING);

    private final List<String> wrong = new ArrayList<>();
    private long tried;

    /** Every set of interventions, every answer of the client and every standing of the three elements of the rule. */
    @Test
    void givesTheHintOfTheModelExactlyWhenItHolds() {
        int sets = 1 << Intervention.values().length;
        for (int set = 0; set < sets; set++) {
            for (Believed belief : beliefs()) {
                for (Map<String, Standing> readings : readings()) {
                    tryOut(set, belief, readings);
                }
            }
        }
        List<Measure> measures = List.of(
                Measure.exactly("joint plan: plans tried", tried, 128L * 13 * 27, ""),
                Measure.exactly("joint plan: hints that do not follow the rule", wrong.size(), 0, ""));
        Measures.save("joint-plan", measures);
        assertThat(wrong).isEmpty();
    }

    @Test
    void saysWhichElementsAreEmptyAndWhatOpposes() {
        JointPlan plan = plan(
                List.of(done("IGM_SKILLS", Intervention.LIGHTEN, null), done("IGM_CONTEXT", Intervention.OBLIGE, null)),
                null);
        assertThat(PlanChecks.of(plan, Map.of(), List.of("IGM_SKILLS", "IGM_ATTITUDE")))
                .containsExactly(
                        new PlanHint(Kind.OPPOSING, null, "LIGHTEN", "OBLIGE"),
                        new PlanHint(Kind.EMPTY, "IGM_ATTITUDE", null, null));
    }

    @Test
    void leavesOutWhatEnded() {
        JointPlan plan = plan(List.of(done("IGM_CONTEXT", Intervention.ANNOUNCE_SANCTION, "Niet meer nodig.")), low());
        assertThat(PlanChecks.of(plan, Map.of(), List.of())).isEmpty();
    }

    @Test
    void opposesBothWaysAndNeverItself() {
        for (Intervention one : Intervention.values()) {
            assertThat(one.opposes(one)).isFalse();
            for (Intervention other : Intervention.values()) {
                assertThat(one.opposes(other)).isEqualTo(other.opposes(one));
            }
        }
    }

    private void tryOut(int set, @Nullable Believed belief, Map<String, Standing> readings) {
        List<Contributed> done = IntStream.range(0, Intervention.values().length)
                .filter(at -> (set & (1 << at)) != 0)
                .mapToObj(at -> done("IGM_CONTEXT", Intervention.values()[at], null))
                .toList();
        List<Kind> kinds = PlanChecks.of(plan(done, belief), readings, List.of()).stream()
                .map(PlanHint::kind)
                .filter(SANCTION::contains)
                .toList();
        tried++;
        if (!kinds.equals(expected(set, belief, readings))) {
            wrong.add("%s %s %s: %s".formatted(Integer.toBinaryString(set), belief, readings, kinds));
        }
    }

    /** The rule in the words of the source, apart from the code. */
    private static List<Kind> expected(int set, @Nullable Believed belief, Map<String, Standing> readings) {
        int sanction = 1 << Intervention.ANNOUNCE_SANCTION.ordinal();
        boolean doubtsOneself = readings.get("IGM_SELF_EFFICACY") == Standing.HINDERS
                || (belief != null && belief.mark() != null && belief.mark() <= 4);
        boolean doubtful = readings.get("IGM_ATTITUDE") == Standing.HINDERS;
        boolean stressful = readings.get("IGM_CONTEXT") == Standing.HINDERS;
        if ((set & sanction) == 0) {
            return List.of();
        }
        if (doubtsOneself) {
            boolean blocks = doubtful && stressful && set == sanction;
            return List.of(blocks ? Kind.ONLY_A_SANCTION : Kind.SANCTION_WHILE_BELIEF_IS_LOW);
        }
        return belief == null ? List.of(Kind.SANCTION_WITHOUT_ASKING) : List.of();
    }

    private static List<@Nullable Believed> beliefs() {
        List<@Nullable Believed> all = new ArrayList<>();
        all.add(null);
        all.add(new Believed(null, NOW));
        IntStream.rangeClosed(0, 10).forEach(mark -> all.add(new Believed(mark, NOW)));
        return all;
    }

    private static List<Map<String, Standing>> readings() {
        List<Map<String, Standing>> all = new ArrayList<>();
        for (Standing attitude : Standing.values()) {
            for (Standing belief : Standing.values()) {
                for (Standing context : Standing.values()) {
                    all.add(new HashMap<>(
                            Map.of("IGM_ATTITUDE", attitude, "IGM_SELF_EFFICACY", belief, "IGM_CONTEXT", context)));
                }
            }
        }
        return all;
    }

    private static Believed low() {
        return new Believed(2, NOW);
    }

    private static Contributed done(String element, Intervention kind, @Nullable String ended) {
        return new Contributed(ContributionId.create(), element, "jobcoach", kind, kind.name(), "Samira", NOW, ended);
    }

    private static JointPlan plan(List<Contributed> done, @Nullable Believed belief) {
        return new JointPlan(
                GoalId.create(), "Werken", GoalState.AGREED, "2 vacatures per week", "Samira", NOW, done, belief);
    }
}
