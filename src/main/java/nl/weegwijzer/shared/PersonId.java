package nl.weegwijzer.shared;

import java.util.UUID;

/** One person, known before and apart from any way of signing in. */
public record PersonId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static PersonId create() {
        return new PersonId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static PersonId parse(String text) {
        return new PersonId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
