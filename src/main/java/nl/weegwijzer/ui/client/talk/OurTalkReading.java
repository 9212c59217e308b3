package nl.weegwijzer.ui.client.talk;

import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.ExplanationOverview;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Reads a talk for the client, in one look. */
@Service
class OurTalkReading {

    private final ConversationOverview talks;
    private final ExplanationOverview explanations;
    private final TrajectOverview trajecten;

    OurTalkReading(ConversationOverview talks, ExplanationOverview explanations, TrajectOverview trajecten) {
        this.talks = talks;
        this.explanations = explanations;
        this.trajecten = trajecten;
    }

    /** One talk, with what can be chosen; no options when there is nothing to choose. */
    @ForClient
    public OurTalk one(TrajectId traject, ConversationId conversation) {
        ConversationSummary talk = talks.one(traject, conversation);
        List<Explanation.Option> options = talk.items().stream()
                .filter(item -> item.subject() == Subject.OPTIONS)
                .map(Item::about)
                .findFirst()
                .map(about -> explanations
                        .latest(traject, new AfwegingId(about))
                        .explanation()
                        .options())
                .orElse(List.of());
        return new OurTalk(talk, options, trajecten.one(traject).archivedAt() != null);
    }
}
