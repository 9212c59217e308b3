package nl.weegwijzer.conversation.assisted;

/** What became of words that were typed for a client. */
public enum Verdict {
    /** The client confirmed it, signed in on a device of their own, with the code. It counts. */
    CONFIRMED,
    /** The client signed it on paper, as the professional says who entered that. It counts. */
    ON_PAPER,
    /** The client says that this is not what they said. It counts nowhere. */
    REFUSED
}
