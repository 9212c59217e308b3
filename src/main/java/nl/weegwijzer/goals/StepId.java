package nl.weegwijzer.goals;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** One step towards a goal. */
public record StepId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static StepId create() {
        return new StepId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static StepId parse(String text) {
        return new StepId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
