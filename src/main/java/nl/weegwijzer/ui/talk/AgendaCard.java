package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.OneAct;
import org.jspecify.annotations.Nullable;

/** One subject of an agenda, where it stands, who brought it, and the buttons that move it. */
final class AgendaCard extends Article {

    private static final long serialVersionUID = 1L;

    private final String whose;
    private final Element title = new Element("bdi");
    private final Span place = new Span();
    private final Paragraph about = new Paragraph();
    private final Span firstByClient = new Span();
    private final Div buttons = new Div();
    private transient @Nullable AgendaItemId id;

    private AgendaCard(String whose, AgendaList.@Nullable Moves moves) {
        this.whose = whose;
        H3 heading = new H3(place, new Span(" "));
        heading.getElement().appendChild(title);
        about.addClassNames("small", "soft");
        firstByClient.addClassNames("tag", "strong");
        buttons.addClassNames("row", "no-print");
        if (moves != null) {
            buttons.add(button(text("AgendaCard.first"), moves::first), button(text("AgendaCard.up"), moves::up));
        }
        addClassName("stack-s");
        add(heading, about, firstByClient, buttons);
    }

    static AgendaCard of(AgendaList.Placed placed, String whose, AgendaList.@Nullable Moves moves) {
        AgendaCard card = new AgendaCard(whose, moves);
        card.show(placed);
        return card;
    }

    void show(AgendaList.Placed placed) {
        Item item = placed.item();
        id = item.id();
        place.setText(text("AgendaCard.place", placed.place()));
        title.setText(Subjects.title(item));
        about.setText(
                item.addedBy() == null ? Subjects.kind(item) : text("AgendaCard.by", Subjects.kind(item), by(item)));
        firstByClient.setVisible(item.firstByClient());
        firstByClient.setText(whose.isEmpty() ? text("AgendaCard.youFirst") : text("AgendaCard.theyFirst", whose));
        buttons.setVisible(placed.place() > 1 && buttons.getComponentCount() > 0);
        buttons.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-label",
                                text("AgendaCard.which", button.getElement().getText(), Subjects.title(item))));
    }

    private String by(Item item) {
        if (item.addedBy() == Side.PROFESSIONAL) {
            return text("AgendaCard.professional");
        }
        return whose.isEmpty() ? text("AgendaCard.you") : whose;
    }

    private NativeButton button(String words, BiConsumer<SubmissionId, AgendaItemId> act) {
        NativeButton button = OneAct.on(new NativeButton(words), press -> {
            if (id != null) {
                act.accept(press, id);
            }
        });
        button.getElement().setAttribute("type", "button");
        button.addClassName("button");
        return button;
    }
}
