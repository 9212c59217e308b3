package nl.weegwijzer.afweging.checking;

/** How a draft stands towards a criterion, as far as the portal can tell. */
public enum Standard {
    DONE,
    THIN,
    /** Only a person can tell. */
    ASK
}
