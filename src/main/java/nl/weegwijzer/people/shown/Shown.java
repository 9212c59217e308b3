package nl.weegwijzer.people.shown;

import nl.weegwijzer.shared.TrajectId;

/** A traject whose client stood in a list, and why whoever reads the list may see them there. */
public record Shown(TrajectId traject, By by) {

    /** Why somebody has a client in a list of theirs. */
    public enum By {
        /** They belong to the team. */
        TEAM,
        /** They stand in for somebody of the team. */
        STAND_IN,
        /** They act for the client. */
        MANDATE,
        /** The client allowed it. */
        CONSENT,
        /** They opened it from outside the team. */
        BROKEN_GLASS
    }
}
