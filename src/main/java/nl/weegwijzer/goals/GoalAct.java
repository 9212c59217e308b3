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
    STEP_MARKED;

    /** Whether it brings a wording that has to be agreed. */
    boolean words() {
        return this == PROPOSED || this == REWORDED;
    }
}
