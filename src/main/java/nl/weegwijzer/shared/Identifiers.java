package nl.weegwijzer.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes and reads the identifiers of everything: UUID version 7, so that rows lie in the order they were made. */
public final class Identifiers {

    private Identifiers() {}

    /** The next identifier, after every earlier one of this process. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * Reads an identifier that somebody sent.
     *
     * @throws NotFound when the text is no identifier at all
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }
}
