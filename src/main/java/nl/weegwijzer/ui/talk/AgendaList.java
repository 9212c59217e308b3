package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Lasting;
import org.jspecify.annotations.Nullable;

/** The agenda in its order, with buttons that move a subject up; whoever stands on one keeps standing there. */
public final class AgendaList extends Div {

    private static final long serialVersionUID = 1L;

    /** Moves subjects for whoever looks. */
    public interface Moves {

        /** One place up. */
        void up(SubmissionId press, AgendaItemId item);

        /** To the top. */
        void first(SubmissionId press, AgendaItemId item);
    }

    /** One subject where it stands. */
    record Placed(Item item, int place) {}

    private final Paragraph none = new Paragraph(text("AgendaList.none"));
    private final transient Lasting<Placed, AgendaItemId, AgendaCard> list;

    /**
     * @param whose how the client is called to whoever looks; empty when they are the client
     * @param moves null where nothing can be moved
     */
    public AgendaList(String whose, @Nullable Moves moves) {
        Div cards = new Div();
        cards.addClassName("rows");
        list = new Lasting<>(
                cards, placed -> placed.item().id(), placed -> AgendaCard.of(placed, whose, moves), AgendaCard::show);
        add(none, cards);
    }

    /** Shows how it stands now. */
    public void show(ConversationSummary talk) {
        List<Item> items = talk.items();
        none.setVisible(items.isEmpty());
        List<Placed> placed = IntStream.range(0, items.size())
                .mapToObj(at -> new Placed(items.get(at), at + 1))
                .toList();
        list.show(placed);
    }

    /** Says where a subject stands after it was moved. */
    public static void say(ConversationSummary talk, AgendaItemId moved) {
        for (int at = 0; at < talk.items().size(); at++) {
            Item item = talk.items().get(at);
            if (item.id().equals(moved)) {
                Announcer.say(text("AgendaList.moved", Subjects.title(item), at + 1));
            }
        }
    }
}
