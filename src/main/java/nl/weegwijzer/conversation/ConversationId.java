package nl.weegwijzer.conversation;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One talk of client and professional. */
public record ConversationId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static ConversationId create() {
        return new ConversationId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static ConversationId parse(String text) {
        return new ConversationId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
