package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.conversation.ConversationGlance;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.talk.Subjects;

/** The talks that were planned or held; not there while there is none. */
final class TalksPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final LiveCards<ConversationGlance> cards =
            new LiveCards<>(talk -> talk.id().toString(), this::heading, TalksPanel::fill);

    TalksPanel(TrajectId traject) {
        this.traject = traject;
        Part part = new Part(text("TalksPanel.title"), cards);
        part.removeClassName("part");
        add(part);
    }

    void show(List<ConversationGlance> talks) {
        setVisible(!talks.isEmpty());
        cards.show(talks);
    }

    private Article heading(ConversationGlance talk, Div box) {
        String about = talk.standing().question().isEmpty()
                ? text("TalksPanel.talk")
                : text("TalksPanel.about", talk.standing().question());
        return Cards.card(Cards.linked(about, Paths.talk(traject, talk.id())), box);
    }

    private static void fill(Div box, ConversationGlance talk) {
        box.add(new Paragraph(Subjects.when(talk)));
        box.add(new Paragraph(Cards.tag(state(talk), talk.standing().waitsFor(Side.CLIENT))));
    }

    private static String state(ConversationGlance talk) {
        return switch (talk.standing().state()) {
            case PREPARING -> text("TalksPanel.preparing");
            case DRAFT -> talk.standing().waitsFor(Side.CLIENT) ? text("TalksPanel.read") : text("TalksPanel.waits");
            case CLOSED -> text("TalksPanel.closed");
            case CALLED_OFF -> text("TalksPanel.calledOff");
        };
    }
}
