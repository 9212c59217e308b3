package nl.weegwijzer.goals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegwijzer.goals.GoalOverview.KeptBack.Choice;
import nl.weegwijzer.goals.GoalSummary.Wording;
import nl.weegwijzer.goals.Goals.Told;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForChainPartner;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The goals of a traject as both sides see them. */
@Service
public class GoalOverview {

    /**
     * What one side chose and the other may not see yet, so that neither is led by the other. The package that keeps the
     * choices knows; the history asks it, and tells until then only that something was chosen.
     */
    public interface KeptBack {

        /** When something was chosen for a goal. */
        record Choice(GoalId goal, Instant at) {}

        /** What the other side chose in this traject that this reader does not see yet. */
        Set<Choice> from(TrajectId traject, Side reader);
    }

    private final Goals goals;
    private final KeptBack keptBack;
    private final CurrentPerson current;
    private final Clock clock;

    GoalOverview(Goals goals, KeptBack keptBack, CurrentPerson current, Clock clock) {
        this.goals = goals;
        this.keptBack = keptBack;
        this.current = current;
        this.clock = clock;
    }

    /** Every goal, also those that were refused or stopped, in the order in which they were proposed. */
    @ForParties
    public List<GoalSummary> all(TrajectId traject) {
        List<Goal> found = goals.findByTrajectOrderById(traject.value());
        Map<GoalId, List<Told>> told = told(traject);
        Map<GoalId, List<GoalSummary.Step>> steps = goals.steps(traject.value()).stream()
                .collect(groupingBy(GoalStep::goal, mapping(GoalStep::summary, toList())));
        return found.stream()
                .map(goal -> summary(
                        goal, told.getOrDefault(goal.id(), List.of()), steps.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    /** The goals that are neither reached nor stopped, in the order in which they were proposed. */
    @ForParties
    public List<GoalSummary.Glance> going(TrajectId traject) {
        return goals.going(traject.value());
    }

    /** The same for a chain partner to whom the client opened them. */
    @ForChainPartner(goals = true)
    public List<GoalSummary.Glance> opened(TrajectId traject) {
        return goals.going(traject.value());
    }

    /** One goal. */
    @ForParties
    public GoalSummary one(TrajectId traject, GoalId goal) {
        return all(traject).stream()
                .filter(summary -> summary.id().equals(goal))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<GoalId, List<Told>> told(TrajectId traject) {
        List<Told> told = goals.history(traject.value());
        Side reader = Side.of(current);
        Set<Choice> kept =
                told.stream().anyMatch(one -> one.chosenBy(reader.other())) ? keptBack.from(traject, reader) : Set.of();
        return told.stream()
                .map(one -> one.chosenBy(reader.other()) && kept.contains(one.choice()) ? one.withoutWords() : one)
                .collect(groupingBy(one -> one.line().goal()));
    }

    private static GoalSummary summary(Goal goal, List<Told> told, List<GoalSummary.Step> steps) {
        Agreement agreement = goal.agreement();
        Wording now = wording(told, agreement.revision());
        if (now == null) {
            throw new IllegalStateException("a goal without words");
        }
        Integer agreed = agreement.agreed();
        return new GoalSummary(
                goal.id(),
                goal.proposedBy(),
                agreement.state(),
                agreement.reason(),
                now,
                agreed == null ? null : wording(told, agreed),
                steps,
                told.stream().map(Told::happening).toList());
    }

    private static @Nullable Wording wording(List<Told> told, int revision) {
        return told.stream()
                .filter(one -> one.line().wordsRevision(revision))
                .map(one -> one.line().wording(one.by()))
                .findFirst()
                .orElse(null);
    }
}
