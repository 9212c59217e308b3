package nl.weegwijzer.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.weegwijzer.goals.refusal.AlreadyAnswered;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.SameWords;
import nl.weegwijzer.goals.refusal.WordingChanged;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands between two sides: which of them said yes to which wording, numbered from 1, and why one did not.
 *
 * <p>Each verb answers whether it changed anything: doing the same twice does not.
 */
@Embeddable
class Agreement {

    @Enumerated(EnumType.STRING)
    private GoalState state = GoalState.PROPOSED;

    private String reason = "";

    private int revision;

    private @Nullable Integer clientYes;

    private @Nullable Integer professionalYes;

    private @Nullable Integer agreedRevision;

    private boolean clientReached;

    private boolean professionalReached;

    GoalState state() {
        return state;
    }

    /** Why it is not agreed, not answered or stopped; empty in every other state. */
    String reason() {
        return reason;
    }

    /** The wording that is asked now. */
    int revision() {
        return revision;
    }

    /** The wording to which both said yes last, or null. */
    @Nullable
    Integer agreed() {
        return agreedRevision;
    }

    /**
     * Whether to go on with a next wording: not when a form is sent again.
     *
     * @param same whether the words are those that stand there; who saw them there is refused
     */
    boolean takesWords(int seen, boolean same) {
        if (same && seen != revision) {
            return false;
        }
        look(seen);
        if (same) {
            throw new SameWords();
        }
        return true;
    }

    /** The next wording: whoever writes it says yes by writing; every other yes was to another wording. */
    void reword(Side author) {
        revision++;
        clientReached = false;
        professionalReached = false;
        yes(author);
        stand(agreedRevision == null ? GoalState.PROPOSED : GoalState.CHANGED_AFTER_AGREEMENT, "");
    }

    /** Says yes to this wording; with the yes of the other side it is agreed. */
    boolean sayYes(Side side, int seen) {
        if (saidYes(side) && seen == revision) {
            return false;
        }
        look(seen);
        yes(side);
        if (saidYes(side.other())) {
            agreedRevision = revision;
            stand(GoalState.AGREED, "");
        }
        return true;
    }

    /** Says no to this wording. A yes is not taken back: another wording asks anew, and a goal can be stopped. */
    boolean sayNo(Side side, int seen, String why) {
        look(seen);
        if (saidYes(side)) {
            throw new AlreadyAnswered();
        }
        return stand(GoalState.NOT_AGREED, why);
    }

    /** Says that the side that is asked could not answer; either side may note that, but not over a no. */
    boolean couldNotAnswer(Side side, int seen, String why) {
        look(seen);
        if (state == GoalState.AGREED || (state == GoalState.NOT_AGREED && saidYes(side))) {
            throw new AlreadyAnswered();
        }
        return stand(GoalState.COULD_NOT_ANSWER, why);
    }

    /** Says that it is reached; with the other side saying so it is. */
    boolean sayReached(Side side, int seen) {
        if (saidReached(side) && seen == revision) {
            return false;
        }
        look(seen);
        if (state != GoalState.AGREED) {
            throw new NotAgreedYet();
        }
        clientReached |= side == Side.CLIENT;
        professionalReached |= side == Side.PROFESSIONAL;
        if (saidReached(side.other())) {
            stand(GoalState.REACHED, "");
        }
        return true;
    }

    /** Stops. */
    boolean stop(String why) {
        if (state != GoalState.STOPPED || !reason.equals(why)) {
            look(revision);
        }
        return stand(GoalState.STOPPED, why);
    }

    /** Refuses who looked at a closed goal as if it were open, or at another wording. */
    void look(int seen) {
        if (state.closed()) {
            throw new GoalClosed();
        }
        if (seen != revision) {
            throw new WordingChanged();
        }
    }

    boolean saidYes(Side side) {
        Integer to = side == Side.CLIENT ? clientYes : professionalYes;
        return to != null && to == revision;
    }

    boolean saidReached(Side side) {
        return side == Side.CLIENT ? clientReached : professionalReached;
    }

    private void yes(Side side) {
        if (side == Side.CLIENT) {
            clientYes = revision;
        } else {
            professionalYes = revision;
        }
    }

    private boolean stand(GoalState next, String why) {
        boolean changes = state != next || !reason.equals(why);
        state = next;
        reason = why;
        return changes;
    }
}
