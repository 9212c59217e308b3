package nl.weegwijzer.goals;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One goal of a traject. */
public record GoalId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static GoalId create() {
        return new GoalId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static GoalId parse(String text) {
        return new GoalId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
