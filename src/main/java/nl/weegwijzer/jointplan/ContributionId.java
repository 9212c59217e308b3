package nl.weegwijzer.jointplan;

import java.util.UUID;
import nl.weegwijzer.shared.Identifiers;

/** What one discipline does. */
public record ContributionId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static ContributionId create() {
        return new ContributionId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static ContributionId parse(String text) {
        return new ContributionId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
