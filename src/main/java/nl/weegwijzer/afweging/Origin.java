package nl.weegwijzer.afweging;

/** Where a reason comes from. A human's choice is never put on the law. */
public enum Origin {
    LAW,
    POLICY,
    ORGANISATION,
    PROFESSIONAL_JUDGEMENT,
    CLIENT_WISH,
    EMPLOYER
}
