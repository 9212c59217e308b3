package nl.weegwijzer.goals;

/** What somebody did with a goal. */
public enum GoalAct {
    PROPOSED,
    REWORDED,
    SAID_YES,
    SAID_NO,
    COULD_NOT_ANSWER,
    SAID_REACHED,
    STOPPED,
    STEP_ADDED,
    STEP_MARKED,
    SCALE_PROPOSED,
    SCALE_AGREED,
    SCALE_REFUSED,
    SCALE_TAKEN_BACK,
    SCORED,
    SAID_HELPED,
    SAID_HELPED_A_BIT,
    SAID_DID_NOT_HELP;

    /** Whether it brings a wording that has to be agreed. */
    boolean words() {
        return this == PROPOSED || this == REWORDED;
    }

    /** Whether it looks at a goal that was agreed, and leaves where that stands as it is. */
    boolean looksAtAgreed() {
        return ordinal() >= SCALE_PROPOSED.ordinal();
    }

    /** Whether it is about a step. */
    public boolean marksSteps() {
        return this == STEP_ADDED || this == STEP_MARKED;
    }

    /** Whether it says if the steps helped. */
    public boolean saysWhetherItHelped() {
        return ordinal() >= SAID_HELPED.ordinal();
    }
}
