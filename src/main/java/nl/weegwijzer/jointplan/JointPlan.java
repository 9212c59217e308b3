package nl.weegwijzer.jointplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import org.jspecify.annotations.Nullable;

/**
 * What disciplines do together for one client.
 *
 * @param title the goal above all others, in the words that it has now
 * @param state where that goal stands; it was agreed when it was chosen
 * @param behaviour the one concrete behaviour that it is about
 * @param by who chose it
 * @param contributions what each discipline does, also what ended, in the order in which it was added
 * @param belief whether the client thinks to manage, or null while not asked
 */
public record JointPlan(
        GoalId goal,
        String title,
        GoalState state,
        String behaviour,
        String by,
        Instant at,
        List<Contributed> contributions,
        @Nullable Believed belief) {

    /** The least mark that is not low: the middle of 0 to 10. A bound of our own, as the literature gives none. */
    private static final int MIDDLE = 5;

    /**
     * What one discipline does.
     *
     * @param ended why they no longer do it, or null while they do
     */
    public record Contributed(
            ContributionId id,
            String element,
            String discipline,
            Intervention intervention,
            String words,
            String by,
            Instant at,
            @Nullable String ended) {

        /** As one row of a query. */
        Contributed(
                UUID id,
                String element,
                String discipline,
                Intervention intervention,
                String words,
                String by,
                Instant at,
                @Nullable String ended) {
            this(new ContributionId(id), element, discipline, intervention, words, by, at, ended);
        }
    }

    /**
     * Whether the client thinks to manage; it says what they need and is no mark for them.
     *
     * @param mark from 0 to 10, or null when they do not know
     */
    public record Believed(@Nullable Integer mark, Instant at) {

        /** Whether they rather think not to manage. */
        public boolean low() {
            return mark != null && mark < MIDDLE;
        }
    }

    /** What is done now. */
    public List<Contributed> going() {
        return contributions.stream().filter(one -> one.ended() == null).toList();
    }
}
