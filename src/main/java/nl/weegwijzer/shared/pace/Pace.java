package nl.weegwijzer.shared.pace;

/** What is held to a pace. */
public enum Pace {
    /** Trying a code. */
    GUESSING,
    /** Writing something that somebody else is told of. */
    WRITING,
    /** Changing anything at all. */
    ACTING,
    /** Beginning a session, from one address. */
    ARRIVING,
    /** Telling that a page broke its policy, from one address. */
    REPORTING
}
