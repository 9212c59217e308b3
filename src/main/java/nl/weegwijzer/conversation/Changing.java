package nl.weegwijzer.conversation;

import java.util.UUID;
import java.util.function.Consumer;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does something with one talk, once a sending, and tells of it. */
@Component
class Changing {

    private final Conversations conversations;
    private final ApplicationEventPublisher events;

    Changing(Conversations conversations, ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.events = events;
    }

    /** Words of a client may have to be read first. */
    void wrote(TrajectId traject, ConversationId talk, Author by, String words) {
        if (by.side() == Side.CLIENT) {
            events.publishEvent(ClientWrote.talk(traject, talk.value(), words));
        }
    }

    void change(TrajectId traject, ConversationId id, UUID sending, Consumer<Conversation> verb) {
        Conversation talk =
                conversations.findByIdAndTraject(id.value(), traject.value()).orElseThrow(NotFound::new);
        if (talk.lines().stream().anyMatch(line -> line.isOf(sending))) {
            return;
        }
        verb.accept(talk);
        events.publishEvent(
                new ConversationChanged(traject, id, talk.lines().getLast().act()));
    }
}
