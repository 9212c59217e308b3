package nl.weegwijzer.afweging.checking;

/** What can be thin in an afweging while nothing is missing. It is said softly and stops nobody. */
public enum Hint {
    /** An example of a starting point still stands there. */
    EXAMPLE_LEFT,
    /** No factor points at an option, so nobody can see why it is there. */
    LONELY_OPTION,
    /** Everything comes from one kind of source. */
    ONE_SOURCE,
    /** Older than the setting. */
    OLD_INFORMATION,
    /** The client did not see it, so they could not correct it (SRA 21/70 AT). */
    NOT_CHECKED,
    /** An abbreviation that no list knows, so that it cannot be explained to the client. */
    UNKNOWN_ABBREVIATION,
    /** A reason of a few words explains little. */
    SHORT_WHY,
    /** Nothing on the table comes from the client. */
    NOTHING_OF_CLIENT,
    /** Many factors with one weight: then nothing was weighed. */
    ALL_ALIKE,
    /** A decision or an agreement of which nothing says from which day it holds (Awb 3:46). */
    NO_START,
    /** Nothing says until when something holds that is only provisional. */
    NO_END,
    /** Without main reasons the heaviest factors speak. */
    NO_REASONS,
    /** Nothing is said before everything else. */
    NO_OPENING
}
