package nl.weegwijzer.response;

/** What a client means to do with their words; they choose it themselves. */
public enum ResponseKind {
    WISH,
    CONCERN,
    QUESTION,
    /** A fact is not right. */
    CORRECTION,
    /** "Ik zie dit anders." */
    DISAGREEMENT,
    /** It was not explained well enough; words are welcome and not needed. */
    NOT_UNDERSTOOD
}
