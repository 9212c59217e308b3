package nl.weegwijzer.conversation;

import java.util.Optional;
import nl.weegwijzer.conversation.agenda.Help;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** What helps a professional prepare. No client ever sees it. */
@Service
public class HelpOverview {

    private final Conversations conversations;

    HelpOverview(Conversations conversations) {
        this.conversations = conversations;
    }

    /** One pitfall to watch and ways of talking, for the hardest subject; nothing when nothing was proposed. */
    @ForProfessional
    public Optional<Help> of(TrajectId traject, ConversationId conversation) {
        Conversation talk = conversations
                .findByIdAndTraject(conversation.value(), traject.value())
                .orElseThrow(NotFound::new);
        return Help.with(
                talk.items().stream().flatMap(item -> item.topic().stream()).toList());
    }
}
