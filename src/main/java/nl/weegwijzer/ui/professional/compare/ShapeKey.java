package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.ui.block.Shape;

/** What the shapes mean, and the way past them to the table. */
final class ShapeKey extends Div {

    private static final long serialVersionUID = 1L;

    ShapeKey(String client) {
        UnorderedList shapes = new UnorderedList(
                line(Shape.DISC, text("ShapeKey.important", client)),
                line(Shape.WEIGHT, text("ShapeKey.weighed")),
                line(Shape.FELT, text("ShapeKey.felt", client)),
                line(Shape.APART, text("ShapeKey.apart")));
        shapes.addClassName("key");
        Anchor table = new Anchor("#" + PointTable.ID, text("ShapeKey.table"));
        table.addClassNames("link-target", "no-print");
        Div content = new Div(shapes, new Paragraph(text("ShapeKey.more")));
        content.addClassName("stack");
        NativeDetails key = new NativeDetails(text("ShapeKey.title"), content);
        key.setOpen(true);
        addClassNames("card", "stack-s");
        add(key, table);
    }

    private static ListItem line(Shape shape, String words) {
        Span drawn = shape.drawn();
        drawn.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(drawn, new Span(words));
    }
}
