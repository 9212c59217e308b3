package nl.weegwijzer.ui.professional.caseload;

import nl.weegwijzer.afweging.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.response.Waiting;
import nl.weegwijzer.response.comparison.WeighedAlong;

/** Something that waits in a traject: for the professional, or for the client. */
sealed interface Matter {

    /** Where it waits. */
    TrajectSummary traject();

    /** Whether it waits for the professional. */
    default boolean mine() {
        return true;
    }

    /** The client said something that nobody read yet. */
    record Unread(TrajectSummary traject, Waiting waiting) implements Matter {}

    /** The client said something and waits for an outcome. */
    record Unanswered(TrajectSummary traject, Waiting waiting) implements Matter {}

    /** The client said yes to a goal, and nobody answered. */
    record Proposed(TrajectSummary traject, GoalWaiting goal) implements Matter {}

    /** Something was written that the client cannot read yet. */
    record Unpublished(TrajectSummary traject, Progress progress) implements Matter {}

    /** Options lie on the table, and the client weighed along: it can be talked about and decided. */
    record Weighed(TrajectSummary traject, Progress progress, WeighedAlong along) implements Matter {}

    /** Options lie on the table, and the client has yet to weigh along. */
    record Weighing(TrajectSummary traject, Progress progress) implements Matter {

        @Override
        public boolean mine() {
            return false;
        }
    }
}
