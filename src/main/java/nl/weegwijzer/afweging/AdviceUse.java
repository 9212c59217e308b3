package nl.weegwijzer.afweging;

/** What was done with somebody's advice (Awb 3:49 and 3:50). */
public enum AdviceUse {
    /** The outcome rests on it; the client can have it. */
    USED,
    /** The outcome differs from it, and says why. */
    DEPARTED
}
