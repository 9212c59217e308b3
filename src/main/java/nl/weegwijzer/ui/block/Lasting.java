package nl.weegwijzer.ui.block;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list on a page that is being used: whatever stays keeps its component, and with it focus and what is being typed.
 *
 * @param <T> what is listed
 * @param <K> what makes one of it the same one
 * @param <C> how it is shown
 */
public final class Lasting<T, K, C extends Component> {

    private final Component parent;
    private final Function<T, K> key;
    private final Function<T, C> make;
    private final BiConsumer<C, T> refresh;
    private final Map<K, C> shown = new LinkedHashMap<>();

    /**
     * @param parent what holds the list and nothing else
     * @param make shows something new
     * @param refresh shows what became of something that was there already
     */
    public Lasting(Component parent, Function<T, K> key, Function<T, C> make, BiConsumer<C, T> refresh) {
        this.parent = parent;
        this.key = key;
        this.make = make;
        this.refresh = refresh;
    }

    /** Shows these, in this order. */
    public void show(List<T> items) {
        Map<K, T> wanted = items.stream().collect(Collectors.toMap(key, Function.identity(), (one, _) -> one));
        shown.entrySet().removeIf(entry -> {
            boolean gone = !wanted.containsKey(entry.getKey());
            if (gone && entry.getValue().getParent().filter(parent::equals).isPresent()) {
                entry.getValue().removeFromParent();
            }
            return gone;
        });
        for (int at = 0; at < items.size(); at++) {
            place(items.get(at), at);
        }
    }

    private void place(T item, int at) {
        C component = shown.get(key.apply(item));
        if (component == null) {
            component = make.apply(item);
            shown.put(key.apply(item), component);
        } else {
            refresh.accept(component, item);
        }
        var children = parent.getElement();
        if (at >= children.getChildCount() || !children.getChild(at).equals(component.getElement())) {
            children.insertChild(at, component.getElement());
        }
    }
}
