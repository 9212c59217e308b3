package nl.weegwijzer.afweging.notes;

/** Where the knowledge in a piece of information comes from: the three sources of evidence-based work. */
public enum Knowledge {
    EXPERIENCE,
    CLIENT_WISHES,
    RESEARCH
}
