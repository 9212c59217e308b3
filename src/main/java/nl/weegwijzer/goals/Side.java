package nl.weegwijzer.goals;

import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;

/** The two who have to agree. */
public enum Side {
    CLIENT,
    PROFESSIONAL;

    /** For which side somebody acts: a professional for theirs, everybody else as the client. */
    public static Side of(CurrentPerson current) {
        return current.has(Role.PROFESSIONAL) ? PROFESSIONAL : CLIENT;
    }

    /** The one across the table. */
    public Side other() {
        return this == CLIENT ? PROFESSIONAL : CLIENT;
    }
}
