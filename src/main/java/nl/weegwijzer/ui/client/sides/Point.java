package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.client.Cards;

/** One point of both weighings: its sentences, the way to say something on it, and the drawing. */
final class Point extends Article {

    private static final long serialVersionUID = 1L;

    /** @param respond where something is said about it */
    Point(Row row, String respond) {
        H3 name = new H3();
        name.getElement().appendChild(Cards.written(row.name()));
        Div title = new Div(name);
        title.addClassName("title");
        Paragraph talk = new Paragraph(String.join(" ", Talk.of(row)));
        talk.addClassName("talk");
        Paragraph say = new Paragraph(Cards.link(text("Point.say"), row.name(), respond));
        say.addClassNames("say", "no-print");
        addClassName("compare");
        add(title, talk, new Shelves(row), say);
    }
}
