package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.weegwijzer.afweging.Explanation;

/**
 * The options as equal cards: in the order of the explanation, each with the same parts, none of them first choice.
 * Options are never made up here: that "niets doen" is one is for who lays them on the table.
 */
public final class OptionCards extends Div {

    private static final long serialVersionUID = 1L;

    public OptionCards(List<Explanation.Option> options) {
        addClassNames("options", "equal");
        options.forEach(option -> add(card(option)));
    }

    private static Article card(Explanation.Option option) {
        H3 name = new H3();
        name.getElement().appendChild(written(option.name()));
        Article card = new Article(name);
        card.addClassNames("card", "option", "stack-s");
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
            item.getElement().appendChild(written(line));
            list.add(item);
        });
        card.add(new H4(title), list);
    }

    private static Element written(String words) {
        return new Element("bdi").setAttribute("lang", "nl").setText(words);
    }
}
