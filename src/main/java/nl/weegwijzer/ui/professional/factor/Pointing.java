package nl.weegwijzer.ui.professional.factor;

import static nl.weegwijzer.ui.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.afweging.Direction;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Which way a factor points, as one choice: neither way, or for or against one of the options.
 *
 * @param option the option it points at, or null when it points neither way
 */
record Pointing(Direction direction, @Nullable ItemId option) {

    static final Pointing NEITHER = new Pointing(Direction.NEITHER, null);

    /** Everything there is to choose. */
    static List<Pointing> all(List<Draft.Option> options) {
        List<Pointing> all = new ArrayList<>();
        all.add(NEITHER);
        options.forEach(option -> {
            all.add(new Pointing(Direction.FOR, option.id()));
            all.add(new Pointing(Direction.AGAINST, option.id()));
        });
        return all;
    }

    /** In words, with the names that the options have now. */
    String words(List<Draft.Option> options) {
        int at = options.stream().map(Draft.Option::id).toList().indexOf(option);
        if (at < 0) {
            return text("Pointing.neither");
        }
        String written = options.get(at).words(Field.NAME);
        String name = written.isEmpty() ? text("Pointing.nameless", at + 1) : written;
        return direction == Direction.FOR ? text("Pointing.for", name) : text("Pointing.against", name);
    }
}
