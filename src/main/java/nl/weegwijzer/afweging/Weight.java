package nl.weegwijzer.afweging;

/** How heavily a factor counted, on the four steps that all three views share (0 to 3). */
public enum Weight {
    /** Knowingly left out; this needs a reason. */
    NOT_COUNTED,
    LIGHT,
    NORMAL,
    HEAVY;

    /** The step from 0, not counted, to 3, heavy. */
    public int step() {
        return ordinal();
    }
}
