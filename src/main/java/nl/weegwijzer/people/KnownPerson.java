package nl.weegwijzer.people;

import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;

/** A signed-in principal whose sign-in is linked to a person of ours. */
public interface KnownPerson {

    /** Who it is. */
    PersonId personId();

    /** In which organisation they work or walk during this session. */
    OrganisationId organisation();

    /** What they are called, for the head of their pages; empty for whoever never sees one. */
    default String name() {
        return "";
    }
}
