package nl.weegwijzer.shared;

import java.util.UUID;

/** One organisation that runs the portal: a municipality, UWV or a jobcoach firm. */
public record OrganisationId(UUID value) {

    /** Makes a new identifier; later ones sort after earlier ones. */
    public static OrganisationId create() {
        return new OrganisationId(Identifiers.next());
    }

    /** Reads an identifier from an address; anything that is none answers like what does not exist. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(Identifiers.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
