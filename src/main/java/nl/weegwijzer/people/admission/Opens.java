package nl.weegwijzer.people.admission;

import nl.weegwijzer.people.shown.Shown;

/** What an admission opens. */
public enum Opens {
    /** A mandate: what the client may read. */
    READING,
    /** A mandate: the same, and writing on the client's behalf. */
    READING_AND_ANSWERING,
    /** Consent for a chain partner: explanations, or one of them. */
    EXPLANATIONS,
    /** Consent for a chain partner: the same, and the goals. */
    EXPLANATIONS_AND_GOALS,
    /** What both sides may read, for a professional from outside the team. */
    BROKEN_GLASS;

    /** Whether it is a mandate of a representative. */
    public boolean isMandate() {
        return this == READING || this == READING_AND_ANSWERING;
    }

    /** Why whoever was let in sees the client in a list. */
    Shown.By by() {
        return this == BROKEN_GLASS ? Shown.By.BROKEN_GLASS : isMandate() ? Shown.By.MANDATE : Shown.By.CONSENT;
    }

    /** Whether it is consent for a chain partner. */
    public boolean isConsent() {
        return this == EXPLANATIONS || this == EXPLANATIONS_AND_GOALS;
    }
}
