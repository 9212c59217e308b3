package nl.weegwijzer.conversation.assisted;

/** What a professional can type for a client. */
public enum AssistedKind {
    /** A wish, concern, question, correction or another view. */
    RESPONSE,
    /** How important a factor is. */
    IMPORTANT,
    /** How a factor felt weighed. */
    FELT,
    /** A yes to a goal. */
    GOAL_YES
}
