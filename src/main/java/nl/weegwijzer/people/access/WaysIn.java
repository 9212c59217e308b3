package nl.weegwijzer.people.access;

import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.Access.Asked;
import nl.weegwijzer.people.access.Decision.Reason;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.people.traject.Standing;
import nl.weegwijzer.people.traject.Standing.Place;
import nl.weegwijzer.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The ways into one traject, for whoever is at the keyboard. No way is null. */
final class WaysIn {

    private final CurrentPerson current;

    WaysIn(CurrentPerson current) {
        this.current = current;
    }

    /** By which way somebody comes in, for whom, and for which written reason. */
    record Way(
            Reason reason,
            @Nullable PersonId onBehalfOf,
            @Nullable String because) {

        static Way by(Reason reason) {
            return new Way(reason, null, null);
        }
    }

    /** Whether somebody has a role that any traject is open to: managers and administrators have none. */
    boolean anyIntoATraject() {
        return current.has(Role.CLIENT)
                || current.has(Role.REPRESENTATIVE)
                || current.has(Role.PROFESSIONAL)
                || current.has(Role.CHAIN_PARTNER);
    }

    @Nullable
    Way asClient(Standing standing, Asked asked) {
        if (current.has(Role.CLIENT) && standing.client().equals(current.id())) {
            return Way.by(Reason.OWN_TRAJECT);
        }
        boolean mandated = current.has(Role.REPRESENTATIVE) && hasMandate(standing, asked);
        return mandated ? new Way(Reason.MANDATE, standing.client(), null) : null;
    }

    @Nullable
    Way asProfessional(Standing standing, Asked asked) {
        if (!current.has(Role.PROFESSIONAL)) {
            return null;
        }
        if (standing.place() == Place.STANDS_IN) {
            return asked.staying() ? null : new Way(Reason.STAND_IN, null, standing.because());
        }
        return standing.place() == Place.MEMBER ? Way.by(Reason.TEAM) : null;
    }

    /** Whoever works here comes in as that, and never as somebody's client or representative. */
    @Nullable
    Way asParty(Standing standing, Asked asked) {
        if (!current.has(Role.PROFESSIONAL)) {
            return asClient(standing, asked);
        }
        Way working = asProfessional(standing, asked);
        return working == null && !asked.changes() ? overBrokenGlass(standing) : working;
    }

    @Nullable
    Way asChainPartner(Standing standing, boolean goals) {
        Opens[] enough = goals
                ? new Opens[] {Opens.EXPLANATIONS_AND_GOALS}
                : new Opens[] {Opens.EXPLANATIONS, Opens.EXPLANATIONS_AND_GOALS};
        boolean consented =
                current.has(Role.CHAIN_PARTNER) && standing.opening(enough).isPresent();
        return consented ? Way.by(Reason.CONSENT) : null;
    }

    private static boolean hasMandate(Standing standing, Asked asked) {
        if (asked.changes()) {
            return asked.orRepresentative()
                    && standing.opening(Opens.READING_AND_ANSWERING).isPresent();
        }
        return standing.opening(Opens.READING, Opens.READING_AND_ANSWERING).isPresent();
    }

    private static @Nullable Way overBrokenGlass(Standing standing) {
        return standing.opening(Opens.BROKEN_GLASS)
                .map(opening -> new Way(Reason.BROKEN_GLASS, null, opening.because()))
                .orElse(null);
    }
}
