package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.client.Cards;

/** What the shapes mean, and the way past them to the table. */
final class Key extends Section {

    private static final long serialVersionUID = 1L;

    Key() {
        H2 title = new H2(text("Key.title"));
        title.setId("sleutel");
        UnorderedList shapes = new UnorderedList(
                line(Shape.DISC, text("Key.important")),
                line(Shape.WEIGHT, text("Key.weighed")),
                line(Shape.FELT, text("Key.felt")),
                line(Shape.APART, text("Key.apart")));
        shapes.addClassName("key");
        Paragraph table = new Paragraph(Cards.link(text("Key.table"), "", "#" + TwinTable.ID));
        table.addClassName("no-print");
        getElement().setAttribute("aria-labelledby", "sleutel");
        addClassNames("card", "stack");
        add(title, shapes, new Paragraph(text("Key.more")), table);
    }

    private static ListItem line(Shape shape, String words) {
        Span drawn = shape.drawn();
        drawn.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(drawn, new Span(words));
    }
}
