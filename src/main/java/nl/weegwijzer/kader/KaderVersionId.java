package nl.weegwijzer.kader;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One version of a kader. */
public record KaderVersionId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static KaderVersionId create() {
        return new KaderVersionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
