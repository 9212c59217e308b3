package nl.weegwijzer.jointplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.jointplan.JointPlan.Contributed;
import nl.weegwijzer.jointplan.PlanHint.Kind;

/**
 * Looks at what disciplines do together by the behaviour model: a pure function of the plan and how its elements stand.
 *
 * <p>The rule on sanctions is of Wermers, Bennenbroek and Hollmann (2020): with doubtful attitude, very low belief in own
 * ability and a stressful context, announcing only a sanction blocks behaviour; combine interventions and professionals.
 */
public final class PlanChecks {

    /** The elements that the rule on sanctions is about, by their codes in the catalogue. */
    static final String ATTITUDE = "IGM_ATTITUDE";

    static final String BELIEF = "IGM_SELF_EFFICACY";
    static final String CONTEXT = "IGM_CONTEXT";

    private PlanChecks() {}

    /**
     * What to think about, the heaviest first.
     *
     * @param readings how elements stand as a professional sees them, by code; one that is missing is unclear
     * @param needed the codes of the elements that are not optional
     */
    public static List<PlanHint> of(JointPlan plan, Map<String, Standing> readings, List<String> needed) {
        List<PlanHint> hints = new ArrayList<>();
        sanction(plan, readings, hints);
        opposing(plan.going(), hints);
        needed.stream()
                .filter(element ->
                        plan.going().stream().noneMatch(one -> one.element().equals(element)))
                .forEach(element -> hints.add(new PlanHint(Kind.EMPTY, element, null, null)));
        return List.copyOf(hints);
    }

    private static void sanction(JointPlan plan, Map<String, Standing> readings, List<PlanHint> hints) {
        if (plan.going().stream().noneMatch(PlanChecks::threatens)) {
            return;
        }
        boolean low = hinders(readings, BELIEF)
                || (plan.belief() != null && plan.belief().low());
        boolean all = low && hinders(readings, ATTITUDE) && hinders(readings, CONTEXT);
        if (all && plan.going().stream().allMatch(PlanChecks::threatens)) {
            hints.add(new PlanHint(Kind.ONLY_A_SANCTION, BELIEF, null, null));
        } else if (low) {
            hints.add(new PlanHint(Kind.SANCTION_WHILE_BELIEF_IS_LOW, BELIEF, null, null));
        } else if (plan.belief() == null) {
            hints.add(new PlanHint(Kind.SANCTION_WITHOUT_ASKING, BELIEF, null, null));
        }
    }

    private static void opposing(List<Contributed> going, List<PlanHint> hints) {
        for (int at = 0; at < going.size(); at++) {
            for (Contributed later : going.subList(at + 1, going.size())) {
                Contributed one = going.get(at);
                if (one.intervention().opposes(later.intervention())) {
                    hints.add(new PlanHint(Kind.OPPOSING, null, one.words(), later.words()));
                }
            }
        }
    }

    private static boolean threatens(Contributed one) {
        return one.intervention() == Intervention.ANNOUNCE_SANCTION;
    }

    private static boolean hinders(Map<String, Standing> readings, String element) {
        return readings.get(element) == Standing.HINDERS;
    }
}
