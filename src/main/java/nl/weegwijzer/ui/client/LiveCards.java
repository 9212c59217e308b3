package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A list of cards that takes in news without taking away what someone holds: a card stays as long as its thing stays in
 * its place, with its heading and its focus; only what stands below the heading is drawn again.
 *
 * @param <T> what a card shows; equal values need no drawing
 */
public final class LiveCards<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, Object> identity;
    private final transient Function<T, Article> open;
    private final transient BiConsumer<Div, T> fill;
    private final transient List<T> shown = new ArrayList<>();

    /**
     * @param identity what stays the same while a thing changes
     * @param open makes the card with what never changes, such as its heading
     * @param fill puts into the box below it what may change
     */
    public LiveCards(Function<T, Object> identity, Function<T, Article> open, BiConsumer<Div, T> fill) {
        this.identity = identity;
        this.open = open;
        this.fill = fill;
        addClassName("stack");
    }

    /** Shows how these stand now, in this order. */
    public void show(List<T> all) {
        for (int place = 0; place < all.size(); place++) {
            T thing = all.get(place);
            if (place >= shown.size() || !identity.apply(shown.get(place)).equals(identity.apply(thing))) {
                insert(place, thing);
            } else if (!shown.get(place).equals(thing)) {
                redraw(place, thing);
            }
        }
        while (shown.size() > all.size()) {
            shown.removeLast();
            remove(getComponentAt(getComponentCount() - 1));
        }
    }

    private void insert(int place, T thing) {
        Article card = open.apply(thing);
        Div box = new Div();
        box.addClassName("stack-s");
        fill.accept(box, thing);
        card.add(box);
        addComponentAtIndex(place, card);
        shown.add(place, thing);
    }

    private void redraw(int place, T thing) {
        Article card = (Article) getComponentAt(place);
        Div box = (Div) card.getComponentAt(card.getComponentCount() - 1);
        box.removeAll();
        fill.accept(box, thing);
        shown.set(place, thing);
    }
}
