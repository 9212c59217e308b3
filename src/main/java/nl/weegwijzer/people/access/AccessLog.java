package nl.weegwijzer.people.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Supplier;
import nl.weegwijzer.people.CurrentPerson;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes down who looked and who acted, in the transaction of the look or act itself.
 *
 * <p>Refusals go to the log of the process instead: their transaction is rolled back, and they tell about an attempt,
 * not about a dossier. Neither names anyone.
 */
@Component
public class AccessLog implements AuthorizationEventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private static final ScopedValue<Boolean> REFRESHING = ScopedValue.newInstance();

    private final EntityManager entities;
    private final CurrentPerson current;
    private final Clock clock;

    AccessLog(EntityManager entities, CurrentPerson current, Clock clock) {
        this.entities = entities;
        this.current = current;
        this.clock = clock;
    }

    /** Reads again what is on the screen already, because it changed: no look of a person, so no row. */
    public static <T> T refreshing(Supplier<T> reading) {
        return ScopedValue.where(REFRESHING, true).call(reading::get);
    }

    @Override
    public <T> void publishAuthorizationEvent(
            Supplier<Authentication> who, T subject, @Nullable AuthorizationResult result) {
        if (!(result instanceof Decision decision)) {
            return;
        }
        String act = subject instanceof MethodInvocation call
                ? call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName()
                : "";
        if (!decision.isGranted()) {
            LOG.warn("Refused {}", act);
        } else if (tellsOfADossier(decision) && Look.current().first(decision)) {
            entities.persist(new AccessLogEntry(decision, act, current, clock.instant()));
        }
    }

    private static boolean tellsOfADossier(Decision decision) {
        return decision.traject() != null && (decision.changes() || !REFRESHING.isBound());
    }
}
