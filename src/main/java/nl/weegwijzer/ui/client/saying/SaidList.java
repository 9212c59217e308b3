package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.response.About;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;

/** What a client said, in their own words, each with what came of it. */
public final class SaidList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final LiveCards<Told> cards;

    public SaidList(TrajectId traject, List<Told> all) {
        this.traject = traject;
        this.cards = new LiveCards<>(
                told -> told.said().id(), this::words, (box, told) -> box.add(new SaidState(traject, told)));
        add(cards);
        show(all);
    }

    /** Shows how these stand now. */
    public void show(List<Told> all) {
        cards.show(all);
    }

    private Article words(Told told, Div box) {
        Said said = told.said();
        Article card = Cards.card(new Paragraph(Cards.tag(Kinds.name(said.kind()), false)), Cards.small(about(said)));
        if (said.onBehalfOf() != null) {
            card.add(Cards.small(text("SaidList.onBehalfOf", said.writtenBy())));
        }
        if (!said.words().isEmpty()) {
            card.add(new Quote(said.words()));
        }
        card.add(box);
        About about = said.about();
        if (about != null) {
            card.add(Cards.link(text("SaidList.explanation"), said.question(), where(about)));
        }
        return card;
    }

    private static String about(Said said) {
        String written = day(LegalDays.of(said.writtenAt()));
        if (!said.itemName().isEmpty()) {
            return text("SaidList.aboutItem", written, said.itemName());
        }
        return said.about() == null
                ? text("SaidList.written", written)
                : text("SaidList.aboutWhole", written, said.question());
    }

    private String where(About about) {
        String page = Paths.explanation(traject, about.afweging());
        return about.item() == null ? page : page + "#uitleg-" + about.item();
    }
}
