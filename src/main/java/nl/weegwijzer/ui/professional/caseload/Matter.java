package nl.weegwijzer.ui.professional.caseload;

import nl.weegwijzer.afweging.Progress;
import nl.weegwijzer.goals.GoalWaiting;
import nl.weegwijzer.people.TrajectSummary;
import nl.weegwijzer.response.Waiting;

/** Something that waits in a traject: for the professional, or for the client. */
sealed interface Matter {

    /** Where it waits. */
    TrajectSummary traject();

    /** The client said something that nobody read yet. */
    record Unread(TrajectSummary traject, Waiting waiting) implements Matter {}

    /** The client said something and waits for an outcome. */
    record Unanswered(TrajectSummary traject, Waiting waiting) implements Matter {}

    /** The client said yes to a goal, and nobody answered. */
    record Proposed(TrajectSummary traject, GoalWaiting goal) implements Matter {}

    /** Something was written that the client cannot read yet. */
    record Unpublished(TrajectSummary traject, Progress progress) implements Matter {}

    /** Options lie on the table, and the client weighs along. */
    record Weighing(TrajectSummary traject, Progress progress) implements Matter {}
}
