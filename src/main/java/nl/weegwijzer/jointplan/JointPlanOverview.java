package nl.weegwijzer.jointplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.weegwijzer.catalogue.BehaviourElement;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.jointplan.JointPlan.Believed;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** What disciplines do together for the client of a traject. */
@Service
public class JointPlanOverview {

    /**
     * The same as professionals see it.
     *
     * @param readings how elements stand, by their codes; one that is missing was not looked at
     * @param hints what to think about, the heaviest first
     */
    public record Insight(JointPlan plan, Map<String, Standing> readings, List<PlanHint> hints) {}

    private final JointGoals goals;
    private final Catalogue catalogue;

    JointPlanOverview(JointGoals goals, Catalogue catalogue) {
        this.goals = goals;
        this.catalogue = catalogue;
    }

    /** Who does what, as both sides see it; empty while no goal stands above all others. */
    @ForParties
    public Optional<JointPlan> shared(TrajectId traject) {
        return goals.standing(traject.value()).map(this::plan);
    }

    /** The same with what to think about, for professionals alone. */
    @ForProfessional
    public Optional<Insight> insight(TrajectId traject) {
        return goals.standing(traject.value()).map(this::insight);
    }

    private Insight insight(JointGoals.Standing standing) {
        JointPlan plan = plan(standing);
        Map<String, Standing> readings = new TreeMap<>();
        goals.readings(standing.id()).forEach(read -> readings.put(read.element(), read.standing()));
        List<String> needed = catalogue.behaviourElements(Locale.of("nl")).stream()
                .filter(element -> !element.optional())
                .map(BehaviourElement::code)
                .toList();
        return new Insight(plan, readings, PlanChecks.of(plan, readings, needed));
    }

    private JointPlan plan(JointGoals.Standing standing) {
        UUID joint = standing.id();
        return new JointPlan(
                new GoalId(standing.goal()),
                standing.title(),
                standing.state(),
                standing.behaviour(),
                standing.by(),
                standing.at(),
                goals.contributed(joint),
                standing.believedAt() == null ? null : new Believed(standing.mark(), standing.believedAt()));
    }
}
