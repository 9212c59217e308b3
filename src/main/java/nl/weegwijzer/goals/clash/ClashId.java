package nl.weegwijzer.goals.clash;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** Two goals that somebody marked as clashing. */
public record ClashId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static ClashId create() {
        return new ClashId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static ClashId parse(String text) {
        return new ClashId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
