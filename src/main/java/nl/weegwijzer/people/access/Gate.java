package nl.weegwijzer.people.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.MethodClassKey;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Stands before every guarded method: decides by its rule, and has it written down before anyone goes through. */
@Component
class Gate implements AuthorizationManager<MethodInvocation> {

    private final Map<MethodClassKey, Optional<Rule>> rules = new ConcurrentHashMap<>();
    private final Access access;
    private final AccessLog log;

    Gate(Access access, AccessLog log) {
        this.access = access;
        this.log = log;
    }

    /** Refuses where there is no rule. */
    @Override
    public Decision authorize(Supplier<? extends @Nullable Authentication> who, MethodInvocation call) {
        Method method = call.getMethod();
        Decision decision = rule(method, Objects.requireNonNull(call.getThis()).getClass())
                .map(rule -> rule.decide(access, call.getArguments()))
                .orElseGet(() -> Decision.refused(null));
        log.write(decision, method);
        return decision;
    }

    private Optional<Rule> rule(Method method, Class<?> type) {
        return rules.computeIfAbsent(
                new MethodClassKey(method, type), _ -> Rule.of(AopUtils.getMostSpecificMethod(method, type)));
    }
}
