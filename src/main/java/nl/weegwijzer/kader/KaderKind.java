package nl.weegwijzer.kader;

/** What sort of rule a kader is: who made it decides who can change it. */
public enum KaderKind {
    /** Parliament made it; nobody here can deviate from it. */
    LAW,
    /** The organisation made it. */
    POLICY,
    /** The team made it: how work is mostly done. */
    PRACTICE
}
