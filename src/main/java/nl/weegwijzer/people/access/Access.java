package nl.weegwijzer.people.access;

import java.util.Arrays;
import java.util.function.Function;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.Decision.Reason;
import nl.weegwijzer.people.traject.Standing;
import nl.weegwijzer.people.traject.Standings;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides who may do what. Closed unless a rule here opens it; the annotations of this package ask it. */
@Component
class Access {

    private final Standings standings;
    private final CurrentPerson current;
    private final WaysIn ways;

    Access(Standings standings, CurrentPerson current) {
        this.standings = standings;
        this.current = current;
        this.ways = new WaysIn(current);
    }

    /** What is asked: to read, or to change something, and for whom else that is open. */
    record Asked(boolean changes, boolean orRepresentative, boolean evenArchived, boolean staying) {

        static Asked of(boolean changes) {
            return new Asked(changes, false, false, false);
        }
    }

    /** The client of the traject, or who has a mandate of theirs. */
    Decision client(TrajectId traject, Asked asked) {
        return when(traject, asked, standing -> ways.asClient(standing, asked));
    }

    /** A professional in the team of the traject, or who stands in. */
    Decision professional(TrajectId traject, Asked asked) {
        return when(traject, asked, standing -> ways.asProfessional(standing, asked));
    }

    /** The client or a professional of the team, with everyone who may read for them. */
    Decision party(TrajectId traject, Asked asked) {
        return when(traject, asked, standing -> ways.asParty(standing, asked));
    }

    /** A chain partner with consent. */
    Decision chainPartner(TrajectId traject, boolean goals) {
        return when(traject, Asked.of(false), standing -> ways.asChainPartner(standing, goals));
    }

    /** Anyone who is known. */
    Decision signedIn(boolean changes) {
        boolean known = Arrays.stream(Role.values()).anyMatch(current::has);
        return known ? new Decision(Reason.OWN_ACCOUNT, null, changes) : Decision.refused(null);
    }

    /** An administrator of the organisation of this session. */
    Decision administrator(@Nullable TrajectId traject, boolean changes, boolean everyone) {
        return current.has(Role.ADMINISTRATOR)
                ? new Decision(Reason.ADMINISTRATOR, traject, changes, everyone, null, null)
                : Decision.refused(traject);
    }

    /** A manager or administrator of the organisation of this session. */
    Decision manager(boolean changes) {
        boolean keeps = current.has(Role.MANAGER) || current.has(Role.ADMINISTRATOR);
        return keeps ? new Decision(Reason.MANAGER, null, changes) : Decision.refused(null);
    }

    /** A professional of the organisation of this session. */
    Decision professionalOfOrganisation(boolean changes) {
        return current.has(Role.PROFESSIONAL)
                ? new Decision(Reason.PROFESSIONAL, null, changes)
                : Decision.refused(null);
    }

    private Decision when(TrajectId traject, Asked asked, Function<Standing, WaysIn.@Nullable Way> rule) {
        if (!ways.anyIntoATraject()) {
            return Decision.refused(traject);
        }
        Standing standing = Look.current()
                .standing(traject, current.id(), standings)
                .filter(found -> found.organisation().equals(current.organisation()))
                .orElse(null);
        WaysIn.Way way = standing == null ? null : rule.apply(standing);
        if (standing == null || way == null) {
            return Decision.refused(traject);
        }
        if (asked.changes() && !asked.evenArchived() && standing.archivedAt() != null) {
            throw new TrajectArchived();
        }
        return new Decision(way.reason(), traject, asked.changes(), false, way.onBehalfOf(), way.because());
    }
}
