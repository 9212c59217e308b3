package nl.weegwijzer.conversation.act;
/** How an outcome came into the portal. */
public enum FilledIn {
    /** With both present. */
    TOGETHER,
    /** Written on paper with both present, and entered afterwards. */
    ON_PAPER
}
