package nl.weegwijzer.goals;

/** The two who have to agree. */
public enum Side {
    CLIENT,
    PROFESSIONAL;

    /** The one across the table. */
    public Side other() {
        return this == CLIENT ? PROFESSIONAL : CLIENT;
    }
}
