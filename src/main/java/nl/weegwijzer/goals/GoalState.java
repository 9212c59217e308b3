package nl.weegwijzer.goals;

/** Where a goal stands. */
public enum GoalState {
    /** One side said yes by proposing it; the other was not heard yet. */
    PROPOSED,
    /** Both said yes to this wording. */
    AGREED,
    /** The side that was asked said no, and why. */
    NOT_AGREED,
    /** The side that was asked could not answer, and why. */
    COULD_NOT_ANSWER,
    /** It was agreed, and one side changed the wording since; what was agreed stands until both say yes again. */
    CHANGED_AFTER_AGREEMENT,
    /** Both said that it is reached. */
    REACHED,
    /** One side stopped it, and said why. */
    STOPPED;

    /** Whether the side that is asked said nothing yet. */
    boolean unanswered() {
        return this == PROPOSED || this == CHANGED_AFTER_AGREEMENT;
    }

    /** Whether nothing can change any more. */
    boolean closed() {
        return this == REACHED || this == STOPPED;
    }
}
