package nl.weegwijzer.conversation.agenda;

/** What sort of subject a talk has. */
public enum Subject {
    /** A point that the two weigh differently. */
    GAP,
    /** It was not explained well enough. */
    NOT_UNDERSTOOD,
    /** Something that the client said, and that has no outcome yet. */
    OPEN,
    /** Two goals that seem to clash. */
    CLASH,
    /** What could be chosen, as equal cards. */
    OPTIONS,
    /** A question that the client brings. */
    QUESTION,
    /** What the professional wants to talk about. */
    OWN
}
