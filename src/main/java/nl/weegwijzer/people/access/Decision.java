package nl.weegwijzer.people.access;

import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * What was decided on access, and why.
 *
 * @param traject the traject it was about, or null when about no single one
 * @param changes whether the act was to change something
 */
record Decision(Reason reason, @Nullable TrajectId traject, boolean changes) implements AuthorizationResult {

    /** Why somebody may, or may not. */
    enum Reason {
        OWN_TRAJECT,
        TEAM,
        OWN_ACCOUNT,
        ADMINISTRATOR,
        MANAGER,
        PROFESSIONAL,
        NONE
    }

    static Decision refused(@Nullable TrajectId traject) {
        return new Decision(Reason.NONE, traject, false);
    }

    @Override
    public boolean isGranted() {
        return reason != Reason.NONE;
    }
}
