package nl.weegwijzer.shared;

import java.util.UUID;

/** The road of one client with one organisation. */
public record TrajectId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static TrajectId create() {
        return new TrajectId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static TrajectId parse(String text) {
        return new TrajectId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
