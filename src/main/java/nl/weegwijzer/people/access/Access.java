package nl.weegwijzer.people.access;

import java.util.Arrays;
import java.util.function.Predicate;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.Decision.Reason;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides who may do what. Closed unless a rule here opens it; the annotations of this package ask it. */
@Component
class Access {

    private final Standings standings;
    private final CurrentPerson current;

    Access(Standings standings, CurrentPerson current) {
        this.standings = standings;
        this.current = current;
    }

    /** The client of the traject. */
    Decision client(TrajectId traject, boolean changes) {
        return when(traject, changes, this::isClient, Reason.OWN_TRAJECT);
    }

    /** A professional in the team of the traject. */
    Decision professional(TrajectId traject, boolean changes) {
        return when(traject, changes, this::isTeam, Reason.TEAM);
    }

    /** The client or a professional of the team. */
    Decision party(TrajectId traject, boolean changes) {
        return current.has(Role.PROFESSIONAL) ? professional(traject, changes) : client(traject, changes);
    }

    /** Anyone who is known. */
    Decision signedIn() {
        boolean known = Arrays.stream(Role.values()).anyMatch(current::has);
        return new Decision(known ? Reason.OWN_ACCOUNT : Reason.NONE, null, false);
    }

    /** An administrator of the organisation of this session. */
    Decision administrator(@Nullable TrajectId traject, boolean changes) {
        return current.has(Role.ADMINISTRATOR)
                ? new Decision(Reason.ADMINISTRATOR, traject, changes)
                : Decision.refused(traject);
    }

    /** A manager or administrator of the organisation of this session. */
    Decision manager(boolean changes) {
        boolean keeps = current.has(Role.MANAGER) || current.has(Role.ADMINISTRATOR);
        return keeps ? new Decision(Reason.MANAGER, null, changes) : Decision.refused(null);
    }

    /** A professional of the organisation of this session. */
    Decision professionalOfOrganisation() {
        return new Decision(current.has(Role.PROFESSIONAL) ? Reason.PROFESSIONAL : Reason.NONE, null, false);
    }

    private Decision when(TrajectId traject, boolean changes, Predicate<Standing> rule, Reason reason) {
        if (!current.has(Role.CLIENT) && !current.has(Role.PROFESSIONAL)) {
            return Decision.refused(traject);
        }
        Standing standing = Look.current()
                .standing(traject, current.id(), standings)
                .filter(found -> found.organisation().equals(current.organisation()))
                .filter(rule)
                .orElse(null);
        if (standing == null) {
            return Decision.refused(traject);
        }
        if (changes && standing.archivedAt() != null) {
            throw new TrajectArchived();
        }
        return new Decision(reason, traject, changes);
    }

    private boolean isClient(Standing standing) {
        return current.has(Role.CLIENT) && standing.client().equals(current.id());
    }

    private boolean isTeam(Standing standing) {
        return current.has(Role.PROFESSIONAL) && standing.member();
    }
}
