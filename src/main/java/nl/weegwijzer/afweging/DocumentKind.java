package nl.weegwijzer.afweging;

/** The formal act outside the portal that is explained. It decides what the law wants of the explanation. */
public enum DocumentKind {
    /** A decision in the sense of the Awb: the explanation names the last day to object. */
    DECISION,
    ADVICE,
    AGREEMENT,
    PROVISIONAL
}
