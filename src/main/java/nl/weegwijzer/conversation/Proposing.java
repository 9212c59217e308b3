package nl.weegwijzer.conversation;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.agenda.Agenda;
import nl.weegwijzer.conversation.agenda.Gathering;
import nl.weegwijzer.conversation.agenda.Proposal;
import nl.weegwijzer.conversation.agenda.Sources;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to talk about now, and what somebody brought to a talk that was called off: that is never lost. */
@Component
class Proposing {

    private final Conversations conversations;
    private final Gathering gathering;

    Proposing(Conversations conversations, Gathering gathering) {
        this.conversations = conversations;
        this.gathering = gathering;
    }

    /** An agenda; the question is that of its afweging, or empty. */
    record Proposed(String question, List<Proposal> agenda) {}

    /**
     * Proposes it.
     *
     * @param afweging what the talk comes from, or null when it comes from a day
     * @throws NotFound when that was not published in this traject
     */
    Proposed of(TrajectId traject, @Nullable AfwegingId afweging) {
        Sources sources = gathering.of(traject, afweging);
        Sources.Weighed weighed = sources.weighed();
        String question = afweging == null || weighed == null ? "" : weighed.question();
        Stream<Proposal> again = conversations.broughtInVain(traject.value()).stream()
                .filter(item -> item.belongsTo(afweging))
                .flatMap(item -> item.again().stream());
        return new Proposed(
                question, Stream.concat(Agenda.of(sources).stream(), again).toList());
    }
}
