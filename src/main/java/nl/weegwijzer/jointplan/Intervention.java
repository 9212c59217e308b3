package nl.weegwijzer.jointplan;

/** What kind of thing a discipline does. */
public enum Intervention {
    INFORM,
    ENCOURAGE,
    PRACTISE,
    ARRANGE,
    /** Taking load off someone, giving time or rest. */
    LIGHTEN,
    /** Laying down a duty. */
    OBLIGE,
    /** Announcing what follows when someone does not do it. */
    ANNOUNCE_SANCTION;

    /**
     * Whether this one works against another: taking load off against laying it on, and encouraging against announcing a
     * sanction. The pairs are our own; the model says to combine interventions and gives none.
     */
    public boolean opposes(Intervention other) {
        return against(other) || other.against(this);
    }

    private boolean against(Intervention other) {
        return switch (this) {
            case LIGHTEN -> other == OBLIGE || other == ANNOUNCE_SANCTION;
            case ENCOURAGE -> other == ANNOUNCE_SANCTION;
            default -> false;
        };
    }
}
