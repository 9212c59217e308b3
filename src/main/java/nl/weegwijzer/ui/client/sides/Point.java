package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;

/** One point of both weighings: its sentences, the way to say something on it, and the drawing. */
final class Point extends Article {

    private static final long serialVersionUID = 1L;

    Point(Row row, TrajectId traject, AfwegingId afweging) {
        H3 name = new H3();
        name.getElement().appendChild(Cards.written(row.name()));
        Div title = new Div(name);
        title.addClassName("title");
        Paragraph talk = new Paragraph(String.join(" ", Talk.of(row)));
        talk.addClassName("talk");
        Paragraph say =
                new Paragraph(Cards.link(text("Point.say"), row.name(), Paths.respond(traject, afweging, row.item())));
        say.addClassNames("say", "no-print");
        addClassName("compare");
        add(title, talk, anew(row, Paths.weigh(traject, afweging)), new Shelves(row), say);
    }

    /** Where it is weighed anew, once it counts in another way. */
    private static Paragraph anew(Row row, String weigh) {
        Paragraph anew = new Paragraph(Cards.link(text("Point.anew"), row.name(), weigh));
        anew.addClassName("no-print");
        anew.setVisible(row.now() != null);
        return WhileOpen.only(anew);
    }
}
