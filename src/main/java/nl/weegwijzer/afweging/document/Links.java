package nl.weegwijzer.afweging.document;

import java.util.function.Function;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a document lead. Links within the document are bare fragments.
 *
 * @param whole where the client answers the whole, or the outcome; null when nothing can be answered
 * @param items where the client answers one item; gives null when it cannot be answered
 */
public record Links(@Nullable String whole, Function<ItemId, @Nullable String> items) {

    /** Links that are shown and lead nowhere: for the preview, and for versions that are past. */
    public static Links none() {
        return new Links(null, item -> null);
    }

    /** Where the client answers this item. */
    public @Nullable String to(ItemId item) {
        return items.apply(item);
    }
}
