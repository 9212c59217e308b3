package nl.weegwijzer.people.access;

import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * What was decided on access, and why.
 *
 * @param traject the traject it was about, or null when about no single one
 * @param changes whether the act was to change something
 * @param everyone whether it shows something of every client of the organisation
 * @param onBehalfOf for whom somebody with a mandate acts, or null for everyone who acts for themselves
 * @param because what was typed to let them in, by themselves or by who had them stand in; null where none is asked
 */
record Decision(
        Reason reason,
        @Nullable TrajectId traject,
        boolean changes,
        boolean everyone,
        @Nullable PersonId onBehalfOf,
        @Nullable String because)
        implements AuthorizationResult {

    /** Why somebody may, or may not. */
    enum Reason {
        OWN_TRAJECT,
        TEAM,
        STAND_IN,
        MANDATE,
        CONSENT,
        BROKEN_GLASS,
        OWN_ACCOUNT,
        ADMINISTRATOR,
        MANAGER,
        PROFESSIONAL,
        NONE
    }

    Decision(Reason reason, @Nullable TrajectId traject, boolean changes) {
        this(reason, traject, changes, false, null, null);
    }

    /** Why somebody sees a client in a list of theirs. */
    static Decision toShow(Shown shown) {
        return new Decision(Reason.valueOf(shown.by().name()), shown.traject(), false);
    }

    static Decision refused(@Nullable TrajectId traject) {
        return new Decision(Reason.NONE, traject, false);
    }

    @Override
    public boolean isGranted() {
        return reason != Reason.NONE;
    }
}
