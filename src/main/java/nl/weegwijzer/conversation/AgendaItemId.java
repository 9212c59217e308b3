package nl.weegwijzer.conversation;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One subject of a talk. */
public record AgendaItemId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static AgendaItemId create() {
        return new AgendaItemId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static AgendaItemId parse(String text) {
        return new AgendaItemId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
