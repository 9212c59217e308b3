package nl.weegwijzer.afweging;

/** Which way a factor points. */
public enum Direction {
    FOR,
    AGAINST,
    /** It says something, and points neither way. */
    NEITHER
}
