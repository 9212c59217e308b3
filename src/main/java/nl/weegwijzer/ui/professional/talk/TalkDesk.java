package nl.weegwijzer.ui.professional.talk;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.agenda.Help;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/**
 * One talk as the desk prepares it.
 *
 * @param help for the professional alone; null when nothing was proposed
 * @param options what lies on the table; empty when there is nothing to choose
 */
record TalkDesk(
        TrajectSummary traject,
        ConversationSummary talk,
        @Nullable Help help,
        List<Explanation.Option> options) {

    String client() {
        return traject.clientName();
    }

    /** Whether it can be read, and no longer changed. */
    boolean archived() {
        return traject.archivedAt() != null;
    }
}
