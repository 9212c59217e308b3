package nl.weegwijzer.shared;

import java.util.UUID;

/** Anything that can be answered: a factor, an option, an outcome, a fact, a goal. It stays the same in each version. */
public record ItemId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static ItemId create() {
        return new ItemId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static ItemId parse(String text) {
        return new ItemId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
