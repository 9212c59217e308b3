package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.ui.client.Cards;

/** The options as equal cards: in the order of the explanation, each with the same parts, none of them first choice. */
final class OptionCards extends Div {

    private static final long serialVersionUID = 1L;

    OptionCards(List<Explanation.Option> options) {
        addClassNames("options", "equal");
        options.forEach(option -> add(card(option)));
    }

    private static Article card(Explanation.Option option) {
        H3 name = new H3();
        name.getElement().appendChild(Cards.written(option.name()));
        Article card = Cards.card(name);
        part(card, text("OptionCards.good"), option.advantages());
        part(card, text("OptionCards.less"), option.disadvantages());
        part(card, text("OptionCards.living"), option.living());
        return card;
    }

    private static void part(Article card, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> {
            ListItem item = new ListItem();
            item.getElement().appendChild(Cards.written(line));
            list.add(item);
        });
        card.add(new H4(title), list);
    }
}
