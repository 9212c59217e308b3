package nl.weegwijzer.kader;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One kader, through all its versions. */
public record KaderId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static KaderId create() {
        return new KaderId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static KaderId parse(String text) {
        return new KaderId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
