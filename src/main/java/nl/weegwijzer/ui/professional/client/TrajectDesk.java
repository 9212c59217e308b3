package nl.weegwijzer.ui.professional.client;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.progress.WeighedAlong;

/**
 * One client at a glance.
 *
 * @param number under which colleagues can open it when they have to
 * @param said everything the client said, the newest first
 * @param admitted who may look in besides the team, and who opened it because they had to
 */
record TrajectDesk(
        TrajectSummary traject,
        String number,
        List<TeamMember> team,
        List<Progress> afwegingen,
        List<Said> said,
        List<GoalSummary> goals,
        List<WeighedAlong> weighed,
        List<ConversationGlance> talks,
        List<Admitted> admitted) {

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }

    /** The number in two groups, as it is said on the telephone. */
    String spokenNumber() {
        int half = number.length() / 2;
        return number.substring(0, half) + " " + number.substring(half);
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
