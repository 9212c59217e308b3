package nl.weegwijzer.dossier;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One look or act, as the access log has it. */
public record LookId(UUID value) {

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static LookId parse(String text) {
        return new LookId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
