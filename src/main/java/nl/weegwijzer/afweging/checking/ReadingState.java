package nl.weegwijzer.afweging.checking;

/** What became of the question to read along. */
public enum ReadingState {
    ASKED,
    APPROVED,
    /** The reader would rather see something changed first. */
    NOT_YET
}
