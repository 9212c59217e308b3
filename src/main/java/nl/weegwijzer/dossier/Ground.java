package nl.weegwijzer.dossier;

/** Why somebody was let in, as a client reads it. */
public enum Ground {
    /** They walk the traject themselves. */
    OWN_TRAJECT,
    /** They belong to the team. */
    TEAM,
    /** They stand in for somebody of the team. */
    STAND_IN,
    /** They act for the client, who asked them to. */
    MANDATE,
    /** The client allowed it. */
    CONSENT,
    /** They are not of the team and opened it all the same, with a reason. */
    BROKEN_GLASS,
    /** They look after people and teams. */
    ADMINISTRATOR,
    /** Any other; no rule lets them into a dossier today. */
    OTHER;

    /** The ground that the log names. */
    static Ground of(String reason) {
        for (Ground ground : values()) {
            if (ground.name().equals(reason)) {
                return ground;
            }
        }
        return OTHER;
    }
}
