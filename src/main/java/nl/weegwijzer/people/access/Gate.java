package nl.weegwijzer.people.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paces;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.MethodClassKey;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;

/**
 * Stands before every guarded method: decides by its rule, and has it written down before anyone goes through.
 *
 * <p>The interceptor that Spring Security has for this words each call for its own log, whether anyone reads that or not.
 */
@Component
class Gate implements MethodInterceptor {

    private final Map<MethodClassKey, Optional<Rule>> rules = new ConcurrentHashMap<>();
    private final Access access;
    private final AccessLog log;
    private final Paces paces;

    Gate(Access access, AccessLog log, Paces paces) {
        this.access = access;
        this.log = log;
        this.paces = paces;
    }

    /**
     * Lets a call through.
     *
     * @throws AuthorizationDeniedException when the rule refuses, or there is none
     * @throws nl.weegwijzer.shared.pace.TooOften when somebody who may changes more than a person would
     */
    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Method method = call.getMethod();
        Decision decision = rule(method, Objects.requireNonNull(call.getThis()).getClass())
                .map(rule -> rule.decide(access, call.getArguments()))
                .orElseGet(() -> Decision.refused(null));
        log.write(decision, method);
        admit(decision);
        boolean first = Look.current().enters();
        Object found = proceed(call);
        if (first) {
            log.shown(decision, method, found);
        }
        return found;
    }

    private void admit(Decision decision) {
        if (!decision.isGranted()) {
            throw new AuthorizationDeniedException("Access Denied", decision);
        }
        if (decision.changes() && Look.current().acts()) {
            paces.take(Pace.ACTING);
        }
    }

    private static @Nullable Object proceed(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } finally {
            Look.current().leaves();
        }
    }

    private Optional<Rule> rule(Method method, Class<?> type) {
        return rules.computeIfAbsent(
                new MethodClassKey(method, type), _ -> Rule.of(AopUtils.getMostSpecificMethod(method, type)));
    }
}
