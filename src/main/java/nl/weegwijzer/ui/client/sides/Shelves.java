package nl.weegwijzer.ui.client.sides;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.response.comparison.Difference;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.client.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one point: three shelves with three places each, with a hatch where two of them lie apart. The words
 * beside it say the same; the shapes are hidden from who hears the page.
 */
final class Shelves extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = 3;

    Shelves(Row row) {
        Integer important = row.importance() == null ? null : row.importance().step();
        Integer felt = row.feeling() == null ? null : row.feeling().step();
        int weight = row.weight().step();
        int from = row.comparison().differences().contains(Difference.NOT_HEARD) ? 1 : 2;
        addClassName("views");
        add(
                shelf(Shape.DISC, important, text("Shelves.important"), Answers.word(row.importance())),
                between(important, weight, from),
                shelf(Shape.WEIGHT, weight, text("Shelves.weighed"), Talk.counted(row)),
                between(weight, felt, from),
                shelf(Shape.FELT, felt, text("Shelves.felt"), Answers.word(row.feeling())));
    }

    private static ListItem shelf(Shape shape, @Nullable Integer step, String whose, String says) {
        Span places = places();
        for (int place = 1; place <= PLACES; place++) {
            if (step == null) {
                places.add((place == 2 ? Shape.UNKNOWN : Shape.EMPTY).drawn());
            } else {
                places.add((place <= step ? shape : Shape.EMPTY).drawn());
            }
        }
        Span who = new Span(whose);
        who.addClassName("who");
        Span word = new Span(says);
        word.addClassName("says");
        ListItem shelf = new ListItem(places, new Span(who, new Span(" "), word));
        shelf.addClassName("view");
        return shelf;
    }

    /** One hatch a step, under the places that differ; a small difference draws nothing. */
    private static ListItem between(@Nullable Integer one, @Nullable Integer other, int from) {
        if (one == null || other == null || Math.abs(one - other) < from) {
            ListItem close = new ListItem();
            close.addClassName("close");
            close.getElement().setAttribute("aria-hidden", "true");
            return close;
        }
        Span places = places();
        for (int place = 1; place <= PLACES; place++) {
            boolean differs = place > Math.min(one, other) && place <= Math.max(one, other);
            places.add(differs ? Shape.APART.drawn() : new Span());
        }
        ListItem gap = new ListItem(places, new Span(text("Shelves.apart", Math.abs(one - other))));
        gap.addClassName("gap");
        return gap;
    }

    private static Span places() {
        Span places = new Span();
        places.addClassName("places");
        places.getElement().setAttribute("aria-hidden", "true");
        return places;
    }
}
