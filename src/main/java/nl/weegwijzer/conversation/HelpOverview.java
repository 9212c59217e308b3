package nl.weegwijzer.conversation;

import java.util.List;
import nl.weegwijzer.conversation.Conversations.Told;
import nl.weegwijzer.conversation.agenda.Help;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What helps a professional prepare. No client ever sees it. */
@Service
public class HelpOverview {

    private final Conversations conversations;

    HelpOverview(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * A talk with what helps to prepare it.
     *
     * @param help one pitfall to watch and ways of talking, for the hardest subject; null when nothing was proposed
     */
    public record Prepared(
            ConversationSummary talk, @Nullable Help help) {}

    /** One talk. */
    @ForProfessional
    public Prepared one(TrajectId traject, ConversationId conversation) {
        List<Told> told = conversations.told(traject.value(), conversation.value());
        if (told.isEmpty()) {
            throw new NotFound();
        }
        List<AgendaItem> items = conversations.items(conversation.value());
        Help help = Help.with(
                        items.stream().flatMap(item -> item.topic().stream()).toList())
                .orElse(null);
        return new Prepared(ConversationOverview.summary(told, items), help);
    }
}
