package nl.weegwijzer.conversation.act;
/** What can be done with a talk. */
public enum TalkAct {
    MADE,
    PLANNED,
    ADDED,
    MOVED_UP,
    PUT_FIRST,
    OUTCOME,
    /** Both talked; its record is a draft from now on. */
    HELD,
    /** Something was put beside the record. */
    CORRECTED,
    SAW,
    /** One side says that it does not take place. */
    CALLED_OFF
}
