package nl.weegwijzer.conversation.act;
/** With what a subject ends. */
public enum TalkOutcome {
    AGREED,
    NOT_YET,
    /** They do not agree; this needs words. */
    DISAGREED,
    /** One of them is not ready for it. */
    NOT_READY
}
