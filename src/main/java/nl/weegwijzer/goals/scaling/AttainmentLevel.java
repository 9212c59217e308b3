package nl.weegwijzer.goals.scaling;

/**
 * The six levels of a scale, the lowest first: −3 to +2 as in the Dutch manual (Dekkers e.a. 2011). Kiresuk and Sherman
 * had five, without {@link #WORSE}.
 */
public enum AttainmentLevel {
    /** −3: further back than the start. */
    WORSE,
    /** −2: how it is before the start. */
    BASELINE,
    /** −1: less than the goal. */
    LESS,
    /** 0: the goal is reached. */
    GOAL,
    /** +1: more than the goal. */
    MORE,
    /** +2: much more than the goal. */
    MUCH_MORE;

    /** How many levels this one lies above another; negative when it lies below. */
    public int above(AttainmentLevel other) {
        return ordinal() - other.ordinal();
    }
}
