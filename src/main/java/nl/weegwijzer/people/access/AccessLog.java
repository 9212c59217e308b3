package nl.weegwijzer.people.access;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.function.Supplier;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.origin.Origins;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down who looked and who acted, in the transaction of the look or act itself.
 *
 * <p>Refusals go to the log of the process instead: their transaction is rolled back, and they tell about an attempt,
 * not about a dossier. Both tell who it was by their id, and from which address; neither holds a name or a word.
 */
@Component
public class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private static final ScopedValue<Boolean> REFRESHING = ScopedValue.newInstance();

    private final EntityManager entities;
    private final CurrentPerson current;
    private final Origins origins;
    private final Clock clock;

    AccessLog(EntityManager entities, CurrentPerson current, Origins origins, Clock clock) {
        this.entities = entities;
        this.current = current;
        this.origins = origins;
        this.clock = clock;
    }

    /** Reads again what is on the screen already, because it changed: no look of a person, so no row. */
    public static <T> T refreshing(Supplier<T> reading) {
        return ScopedValue.where(REFRESHING, true).call(reading::get);
    }

    /** Writes down what was decided about an act. */
    void write(Decision decision, Method act) {
        if (!decision.isGranted()) {
            refused(decision, name(act));
        } else if (isKept(decision) && Look.current().first(decision)) {
            keep(decision, name(act));
        }
    }

    /**
     * Writes down whose clients a list showed: one row for everyone of the organisation, or one for each traject in it. What
     * is asked about one traject was written down there.
     */
    void shown(Decision decision, Method act, @Nullable Object answer) {
        if (decision.traject() != null || decision.changes() || REFRESHING.isBound()) {
            return;
        }
        if (decision.everyone()) {
            keep(decision, name(act));
            return;
        }
        ShowsClients.in(answer)
                .forEach(seen ->
                        entities.persist(entry(Decision.toShow(seen), name(act)).inAListOfTheirs()));
    }

    /**
     * Writes down in a dossier what an administrator did about its client: an act on a person names no traject, and touches
     * all of theirs.
     */
    public void writeOfClient(TrajectId traject, String act) {
        keep(new Decision(Decision.Reason.ADMINISTRATOR, traject, true), act);
    }

    /** Writes down in a dossier that an administrator looked at its client, which names no traject either. */
    public void lookAtClient(TrajectId traject, String act) {
        if (!REFRESHING.isBound()) {
            keep(new Decision(Decision.Reason.ADMINISTRATOR, traject, false), act);
        }
    }

    /** Writes down what somebody did about their own account before they were known to the session. */
    public void writeOfAccount(PersonId person, OrganisationId organisation, Role role, String act) {
        entities.persist(AccessLogEntry.ofAccount(person, organisation, role, act, origins.now(), clock.instant()));
    }

    private void keep(Decision decision, String act) {
        entities.persist(entry(decision, act));
    }

    private AccessLogEntry entry(Decision decision, String act) {
        return new AccessLogEntry(decision, act, current, origins.now(), clock.instant());
    }

    private static String name(Method act) {
        return act.getDeclaringClass().getSimpleName() + "." + act.getName();
    }

    private void refused(Decision decision, String act) {
        Object person = current.ifKnown().<Object>map(PersonId::value).orElse("somebody unknown");
        Object traject =
                decision.traject() == null ? "none" : decision.traject().value();
        LOG.warn(
                "Refused {}: person {}, traject {}, address {}",
                act,
                person,
                traject,
                origins.now().address());
    }

    /** Every act; and every look into a dossier, but not what is shown again because it changed. */
    private static boolean isKept(Decision decision) {
        return decision.changes() || decision.traject() != null && !REFRESHING.isBound();
    }
}
