package nl.weegwijzer.conversation.assisted;

/** Whether a typed code opens what waits. A wrong one is counted, so it is an answer and no refusal. */
public enum CodeCheck {
    RIGHT,
    WRONG,
    /** There is none, it is too old, or it was typed wrong too often: a professional makes another. */
    SPENT
}
