package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.afweging.Explanation;

/** What can be chosen, as equal cards in their own order. "Niets doen" is always among them. */
public final class OptionCards extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> NOTHING = List.of("niets doen", "nu niets doen", "nog even niets", "nu wachten");

    public OptionCards(List<Explanation.Option> options) {
        addClassNames("options", "equal");
        options.forEach(option -> add(card(option)));
        if (options.stream().noneMatch(option -> NOTHING.contains(option.name().toLowerCase(Locale.ROOT)))) {
            Article nothing = new Article(new H3(text("OptionCards.nothing")), new Paragraph(text("OptionCards.also")));
            nothing.addClassNames("card", "option", "stack-s");
            add(nothing);
        }
    }

    private static Article card(Explanation.Option option) {
        H3 name = new H3();
        name.getElement().appendChild(written(option.name()));
        Article card = new Article(name);
        tell(card, text("OptionCards.good"), option.advantages());
        tell(card, text("OptionCards.lessGood"), option.disadvantages());
        tell(card, text("OptionCards.living"), option.living());
        card.addClassNames("card", "option", "stack-s");
        return card;
    }

    private static void tell(Article card, String heading, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        card.add(new H4(heading));
        paragraphs.forEach(words -> {
            Paragraph paragraph = new Paragraph();
            paragraph.getElement().appendChild(written(words));
            card.add(paragraph);
        });
    }

    private static Element written(String words) {
        return new Element("bdi").setAttribute("lang", "nl").setText(words);
    }
}
