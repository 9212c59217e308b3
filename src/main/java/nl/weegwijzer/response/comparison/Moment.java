package nl.weegwijzer.response.comparison;

/** When a client gave their view; the moments stand in the order in which they come. */
public enum Moment {
    BEFORE_READING,
    AFTER_READING,
    AFTER_CONVERSATION
}
