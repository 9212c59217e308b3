package nl.weegwijzer.conversation.act;
/** How they meet. */
public enum TalkWay {
    AT_A_PLACE,
    PHONE,
    VIDEO
}
