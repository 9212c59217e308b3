package nl.weegwijzer.response;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a client answers: one item of a published version, or the version as a whole.
 *
 * @param version the number of the version that they read, from 1
 * @param item the factor, option or information, or null for the version as a whole
 */
public record About(
        AfwegingId afweging, int version, @Nullable ItemId item) {

    /** One item of a version. */
    public static About item(AfwegingId afweging, int version, ItemId item) {
        return new About(afweging, version, item);
    }

    /** A version as a whole. */
    public static About version(AfwegingId afweging, int version) {
        return new About(afweging, version, null);
    }
}
