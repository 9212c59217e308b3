package nl.weegwijzer.goals;

/** How far a step is. */
public enum StepStatus {
    TO_DO,
    BUSY,
    DONE,
    /** It cannot be taken yet, and why. */
    CANNOT_YET
}
