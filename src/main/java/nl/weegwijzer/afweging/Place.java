package nl.weegwijzer.afweging;

import java.util.Arrays;
import java.util.Locale;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One spot in an afweging: a field of the whole, or of one of its items.
 *
 * @param item the factor, option or information it belongs to, or null for the whole
 * @param aspect what is written or chosen there: the name of a {@link Field} or of a choice such as {@code WEIGHT}
 */
public record Place(@Nullable ItemId item, String aspect) {

    /** A field of the whole. */
    public static Place of(Field field) {
        return new Place(null, field.name());
    }

    /** A field of one item. */
    public static Place of(ItemId item, Field field) {
        return new Place(item, field.name());
    }

    /** A choice of the whole, such as {@code ROOM} or {@code OPTIONS}. */
    public static Place choice(String aspect) {
        return new Place(null, aspect);
    }

    /** A choice of one item, such as {@code WEIGHT}. */
    public static Place choice(ItemId item, String aspect) {
        return new Place(item, aspect);
    }

    /**
     * The field that lies here.
     *
     * @throws nl.weegwijzer.shared.NotFound when here is something to choose, not to write
     */
    public Field field() {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(aspect))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The name of this spot within a page, so that a link can lead to it. */
    public String anchor() {
        String name = aspect.toLowerCase(Locale.ROOT).replace('_', '-');
        return item == null ? name : name + "-" + item;
    }
}
