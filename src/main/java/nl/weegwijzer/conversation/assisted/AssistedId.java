package nl.weegwijzer.conversation.assisted;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One thing that a professional typed for a client. */
public record AssistedId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static AssistedId create() {
        return new AssistedId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
