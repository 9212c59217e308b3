package nl.weegwijzer.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as both sides see it.
 *
 * @param proposedBy whose goal it was first
 * @param reason why it is not agreed, not answered or stopped; empty in every other state
 * @param wording what is asked now, or agreed
 * @param agreed what both said yes to last, or null while they never did; it stands until they agree on another wording
 * @param steps in the order in which they were added
 * @param history everything that happened, the oldest first
 */
public record GoalSummary(
        GoalId id,
        Side proposedBy,
        GoalState state,
        String reason,
        Wording wording,
        @Nullable Wording agreed,
        List<Step> steps,
        List<Happening> history) {

    /** One wording; {@code revision} is asked back by whoever says yes, no, or something else to it. */
    public record Wording(int revision, String title, String why, Side side, String by, Instant at) {

        boolean says(Wording other) {
            return title.equals(other.title) && why.equals(other.why);
        }
    }

    /** One step; {@code reason} says why it cannot be taken yet. */
    public record Step(
            StepId id,
            String words,
            StepActor actor,
            String actorName,
            LocalDate day,
            StepStatus status,
            String reason) {}

    /**
     * One thing that somebody did.
     *
     * @param title the wording or the step that it brought; empty otherwise
     * @param words why, in their own words; may be empty
     * @param step which step it is about, or null
     */
    public record Happening(
            GoalAct act,
            Side side,
            String by,
            Instant at,
            int revision,
            String title,
            String words,
            @Nullable StepId step,
            @Nullable StepStatus status) {

        /** That it happened, and not what was said. */
        Happening withoutWords() {
            return new Happening(act, side, by, at, revision, "", "", step, status);
        }
    }

    /**
     * A goal that is neither reached nor stopped, as a list shows it.
     *
     * @param asksClient whether the client is asked and said nothing yet
     * @param nextStep what is done next; null when there is no step that can be taken
     */
    public record Glance(
            GoalId id,
            String title,
            GoalState state,
            boolean asksClient,
            @Nullable String nextStep,
            @Nullable LocalDate nextDay) {

        /** As one row of a query. */
        Glance(
                UUID id,
                String title,
                GoalState state,
                int revision,
                @Nullable Integer clientYes,
                @Nullable String nextStep,
                @Nullable LocalDate nextDay) {
            this(new GoalId(id), title, state, asks(state, revision, clientYes), nextStep, nextDay);
        }

        private static boolean asks(GoalState state, int revision, @Nullable Integer yes) {
            return state.unanswered() && (yes == null || yes != revision);
        }
    }

    /** When and by whom this side said yes to the wording of now; whoever wrote it said yes by writing. */
    public Optional<Happening> yes(Side side) {
        return last(side, GoalAct.SAID_YES)
                .or(() -> last(side, GoalAct.REWORDED))
                .or(() -> last(side, GoalAct.PROPOSED));
    }

    /** When and by whom this side said that it is reached. */
    public Optional<Happening> reached(Side side) {
        return last(side, GoalAct.SAID_REACHED);
    }

    /** Whether this side is asked whether they agree. */
    public boolean asks(Side side) {
        return !state.closed() && yes(side).isEmpty();
    }

    /** Whether this side is asked and said nothing yet. */
    public boolean waitsFor(Side side) {
        return state.unanswered() && asks(side);
    }

    /** What both agreed on, and stands while other words are asked, refused or not answered; none of a closed goal. */
    public Optional<Wording> standing() {
        return Optional.ofNullable(agreed).filter(words -> !closed() && words.revision() != wording.revision());
    }

    /** Whether the words that stand can be proposed again, which asks both; not when they are what is asked already. */
    public boolean canGoBack() {
        return standing().filter(words -> !words.says(wording)).isPresent();
    }

    /** What this side said last on whether the steps helped; none since a step was added or marked. */
    public Optional<Happening> helped(Side side) {
        return afterTheSteps()
                .filter(line -> line.side() == side && line.act().saysWhetherItHelped())
                .reduce((_, later) -> later);
    }

    /** Whether this side is asked if the steps helped: all of them are done, and it did not say so yet. */
    public boolean asksWhetherItHelped(Side side) {
        return stepsDone() && helped(side).isEmpty();
    }

    /** Whether either side said that the steps did not help, and nothing was done with the steps since. */
    public boolean didNotHelp() {
        return stepsDone()
                && Arrays.stream(Side.values())
                        .flatMap(side -> helped(side).stream())
                        .anyMatch(said -> said.act() == GoalAct.SAID_DID_NOT_HELP);
    }

    /** Whether all steps of an agreed goal are done; no steps are none done. */
    public boolean stepsDone() {
        return state == GoalState.AGREED
                && !steps.isEmpty()
                && steps.stream().allMatch(step -> step.status() == StepStatus.DONE);
    }

    /** Whether it was reached or stopped. */
    public boolean closed() {
        return state.closed();
    }

    private Stream<Happening> afterTheSteps() {
        int last = 0;
        for (int at = 0; at < history.size(); at++) {
            last = history.get(at).act().marksSteps() ? at : last;
        }
        return history.stream().skip(last);
    }

    private Optional<Happening> last(Side side, GoalAct act) {
        return history.stream()
                .filter(line -> line.side() == side && line.act() == act && line.revision() == wording.revision())
                .reduce((_, later) -> later);
    }
}
