package nl.weegwijzer.response;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One thing that a client said. */
public record ResponseId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static ResponseId create() {
        return new ResponseId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static ResponseId parse(String text) {
        return new ResponseId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
