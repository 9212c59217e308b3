package nl.weegwijzer.ui.client;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of cards that takes in news without taking away what someone holds: a card stays as long as its thing stays in
 * its place, with its links and its focus; only its box, for what may change, is filled again.
 *
 * @param <T> what a card shows; equal values need no drawing
 */
public final class LiveCards<T> extends Div {

    private static final long serialVersionUID = 1L;

    private record Shown<T>(T thing, Div box) {}

    private final transient Function<T, Object> identity;
    private final transient BiFunction<T, Div, Article> open;
    private final transient BiConsumer<Div, T> fill;
    private final transient List<Shown<T>> shown = new ArrayList<>();

    /**
     * @param identity what stays the same while a thing changes
     * @param open makes the card, with what never changes and with the box in it
     * @param fill puts into the box what may change
     */
    public LiveCards(Function<T, Object> identity, BiFunction<T, Div, Article> open, BiConsumer<Div, T> fill) {
        this.identity = identity;
        this.open = open;
        this.fill = fill;
        addClassName("stack");
    }

    /** Shows how these stand now, in this order. */
    public void show(List<T> all) {
        for (int place = 0; place < all.size(); place++) {
            T thing = all.get(place);
            if (place >= shown.size() || !same(shown.get(place).thing(), thing)) {
                insert(place, thing);
            } else if (!shown.get(place).thing().equals(thing)) {
                fill(place, thing, shown.get(place).box());
            }
        }
        while (shown.size() > all.size()) {
            shown.removeLast();
            remove(getComponentAt(getComponentCount() - 1));
        }
    }

    private boolean same(T one, T other) {
        return identity.apply(one).equals(identity.apply(other));
    }

    private void insert(int place, T thing) {
        Div box = new Div();
        box.addClassName("stack-s");
        addComponentAtIndex(place, open.apply(thing, box));
        shown.add(place, new Shown<>(thing, box));
        fill(place, thing, box);
    }

    private void fill(int place, T thing, Div box) {
        box.removeAll();
        fill.accept(box, thing);
        shown.set(place, new Shown<>(thing, box));
    }
}
