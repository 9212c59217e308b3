package nl.weegwijzer.catalogue;

/** How far a client sees a factor when nobody decides otherwise. */
public enum Visibility {
    /** Shown when it is used. */
    CLIENT,
    /** Shown as a general note: it is about the professional or the organisation, not about the client. */
    BACKGROUND
}
