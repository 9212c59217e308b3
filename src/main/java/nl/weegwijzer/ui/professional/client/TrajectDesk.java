package nl.weegwijzer.ui.professional.client;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.progress.WeighedAlong;

/**
 * One client at a glance.
 *
 * @param said everything the client said, the newest first
 */
record TrajectDesk(
        TrajectSummary traject,
        List<TeamMember> team,
        List<Progress> afwegingen,
        List<Said> said,
        List<GoalSummary> goals,
        List<WeighedAlong> weighed,
        List<ConversationGlance> talks) {

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }

    /** What the client still waits for. */
    List<Said> waiting() {
        return said.stream().filter(Said::waiting).toList();
    }

    /** How many points of an afweging the client weighed along. */
    long weighed(AfwegingId afweging) {
        return weighed.stream()
                .filter(along -> along.afweging().equals(afweging))
                .mapToLong(WeighedAlong::points)
                .sum();
    }

    /** What nobody read yet. */
    List<ResponseId> unread() {
        return waiting().stream().filter(Said::unread).map(Said::id).toList();
    }
}
