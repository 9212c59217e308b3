package nl.weegwijzer.shared.pace;

/** What is held to a pace. */
public enum Pace {
    /** Trying a code. */
    GUESSING,
    /** Writing something that somebody else is told of. */
    WRITING,
    /** Beginning a session, from one address. */
    ARRIVING
}
