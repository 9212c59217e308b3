package nl.weegwijzer.conversation.agenda;

import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.Difference;

/**
 * Why a subject is on the agenda, the hardest to talk about first. For the professional alone: the names of differences
 * are the desk's.
 */
public enum Because {
    MISSED,
    NOT_HEARD,
    NOT_FELT,
    OVERESTIMATED,
    IMPOSED,
    FEARED,
    DISAGREEMENT,
    CLASH,
    CORRECTION,
    NOT_UNDERSTOOD,
    CONCERN,
    /** A wish or a question without an outcome. */
    WAITING,
    OPTIONS;

    static Because of(Difference difference) {
        return switch (difference) {
            case MISSED -> MISSED;
            case NOT_HEARD -> NOT_HEARD;
            case NOT_FELT -> NOT_FELT;
            case OVERESTIMATED -> OVERESTIMATED;
            case IMPOSED -> IMPOSED;
            case FEARED -> FEARED;
        };
    }

    static Because of(ResponseKind kind) {
        return switch (kind) {
            case DISAGREEMENT -> DISAGREEMENT;
            case CORRECTION -> CORRECTION;
            case NOT_UNDERSTOOD -> NOT_UNDERSTOOD;
            case CONCERN -> CONCERN;
            case WISH, QUESTION -> WAITING;
        };
    }

    /** Whether it is a difference between two weighings. */
    boolean difference() {
        return compareTo(FEARED) <= 0;
    }
}
