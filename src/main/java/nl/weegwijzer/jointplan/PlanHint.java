package nl.weegwijzer.jointplan;

import org.jspecify.annotations.Nullable;

/**
 * Something for professionals to think about together; never for the client, and never a judgement.
 *
 * @param element the code of the element that it is about, or null when it is about the whole
 * @param one what a discipline does that meets something else, or null
 * @param other what it meets, or null
 */
public record PlanHint(
        Kind kind,
        @Nullable String element,
        @Nullable String one,
        @Nullable String other) {

    /** What to think about. */
    public enum Kind {
        /**
         * A sanction is announced while attitude, belief in own ability and context are all against it, and nothing else
         * is done: that blocks the behaviour (Wermers 2020).
         */
        ONLY_A_SANCTION,
        /** A sanction is announced while belief in own ability is low (Wermers 2020). */
        SANCTION_WHILE_BELIEF_IS_LOW,
        /** A sanction is announced, and nobody asked the client whether they think to manage. */
        SANCTION_WITHOUT_ASKING,
        /** What two disciplines do works against each other. */
        OPPOSING,
        /** Nobody does anything on an element. */
        EMPTY
    }
}
