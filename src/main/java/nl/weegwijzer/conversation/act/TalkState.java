package nl.weegwijzer.conversation.act;
/** Where a talk stands. */
public enum TalkState {
    PREPARING,
    /** It was held; its record was not read by both yet. */
    DRAFT,
    /** Both have read the record, which is sealed. */
    CLOSED,
    /** One side said that it does not take place. */
    CALLED_OFF
}
