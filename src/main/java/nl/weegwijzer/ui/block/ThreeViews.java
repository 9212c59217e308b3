package nl.weegwijzer.ui.block;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one point that is weighed by two: three shelves with three places each, and a hatch where two of them
 * lie apart. The words beside it say the same, so the shapes are hidden from who hears the page.
 */
public final class ThreeViews extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final int PLACES = 3;

    /**
     * One shelf.
     *
     * @param step how many shapes stand on it, 0 to 3, or null when there is no answer
     * @param whose whose view it is
     * @param says what it says, in a word or two
     */
    public record Shelf(Shape shape, @Nullable Integer step, String whose, String says) {}

    /**
     * Draws the shelves from top to bottom.
     *
     * @param from from how many steps on a difference is drawn
     */
    public ThreeViews(Shelf upper, Shelf middle, Shelf lower, int from) {
        addClassName("views");
        add(
                drawn(upper),
                between(upper.step, middle.step, from),
                drawn(middle),
                between(middle.step, lower.step, from),
                drawn(lower));
    }

    private static ListItem drawn(Shelf shelf) {
        Span places = places();
        for (int place = 1; place <= PLACES; place++) {
            places.add(at(place, shelf).drawn());
        }
        Span who = new Span(shelf.whose);
        who.addClassName("who");
        Span says = new Span(shelf.says);
        says.addClassName("says");
        ListItem item = new ListItem(places, new Span(who, new Span(" "), says));
        item.addClassName("view");
        return item;
    }

    private static Shape at(int place, Shelf shelf) {
        if (shelf.step == null) {
            return place == 2 ? Shape.UNKNOWN : Shape.EMPTY;
        }
        return place <= shelf.step ? shelf.shape : Shape.EMPTY;
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
        ListItem apart = new ListItem(places, new Span(text("ThreeViews.apart", Math.abs(one - other))));
        apart.addClassName("gap");
        return apart;
    }

    private static Span places() {
        Span places = new Span();
        places.addClassName("places");
        places.getElement().setAttribute("aria-hidden", "true");
        return places;
    }
}
