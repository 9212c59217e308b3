package nl.weegwijzer.goals;

/** Who takes a step. */
public enum StepActor {
    CLIENT,
    PROFESSIONAL,
    EMPLOYER,
    /** Somebody else, by name. */
    SOMEONE_ELSE
}
