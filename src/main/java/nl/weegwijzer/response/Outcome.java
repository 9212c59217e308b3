package nl.weegwijzer.response;

/** What a professional did with what a client said. */
public enum Outcome {
    ADOPTED,
    PARTLY,
    /** Not; this needs a reason. */
    NOT,
    /** Seen, and still to be weighed: an answer follows. */
    NOT_YET_WEIGHED;

    /** Whether the client need not wait for more. */
    boolean settles() {
        return this != NOT_YET_WEIGHED;
    }
}
