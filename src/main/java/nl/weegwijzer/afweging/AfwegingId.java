package nl.weegwijzer.afweging;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One question that is weighed in a traject. */
public record AfwegingId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static AfwegingId create() {
        return new AfwegingId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static AfwegingId parse(String text) {
        return new AfwegingId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
