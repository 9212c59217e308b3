package nl.weegwijzer.people.access;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.function.Supplier;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.origin.Origins;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
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
        String name = act.getDeclaringClass().getSimpleName() + "." + act.getName();
        if (!decision.isGranted()) {
            refused(decision, name);
        } else if (tellsOfADossier(decision) && Look.current().first(decision)) {
            entities.persist(new AccessLogEntry(decision, name, current, origins.now(), clock.instant()));
        }
    }

    /**
     * Writes down in a dossier what an administrator did about its client: an act on a person names no traject, and touches
     * all of theirs.
     */
    public void writeOfClient(TrajectId traject, String act) {
        Decision decision = new Decision(Decision.Reason.ADMINISTRATOR, traject, true);
        entities.persist(new AccessLogEntry(decision, act, current, origins.now(), clock.instant()));
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

    private static boolean tellsOfADossier(Decision decision) {
        return decision.traject() != null && (decision.changes() || !REFRESHING.isBound());
    }
}
