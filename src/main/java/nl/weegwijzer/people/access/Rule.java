package nl.weegwijzer.people.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.people.access.Access.Asked;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** What the one access annotation of a method asks, read once: a decision is made at every call. */
@FunctionalInterface
interface Rule {

    /** The annotations that guard a method. */
    List<Class<? extends Annotation>> GUARDS = List.of(
            ForClient.class,
            ForProfessional.class,
            ForParties.class,
            ForChainPartner.class,
            ForSignedIn.class,
            ForAnyProfessional.class,
            ForManagers.class,
            ForAdministrator.class);

    /** Whether somebody may call the method with what they give it. */
    Decision decide(Access access, @Nullable Object[] given);

    /**
     * The rule of a method, also where what it overrides or implements says it; empty when nothing guards it.
     *
     * @throws IllegalStateException when two annotations would have to agree, or a rule lacks its traject
     */
    static Optional<Rule> of(Method method) {
        List<? extends Annotation> said = GUARDS.stream()
                .map(guard -> AnnotatedElementUtils.findMergedAnnotation(method, guard))
                .filter(Objects::nonNull)
                .toList();
        if (said.size() > 1) {
            throw new IllegalStateException(method + " says twice who may come in");
        }
        return said.stream().findFirst().map(guard -> of(guard, method));
    }

    private static Rule of(Annotation said, Method method) {
        return switch (said) {
            case ForClient rule -> forClient(method, rule);
            case ForProfessional rule -> forProfessional(method, rule);
            case ForParties rule ->
                withTraject(method, (access, traject) -> access.party(traject, Asked.of(rule.changes())));
            case ForChainPartner rule ->
                withTraject(method, (access, traject) -> access.chainPartner(traject, rule.goals()));
            case ForSignedIn rule -> (access, _) -> access.signedIn(rule.changes());
            case ForAnyProfessional rule -> (access, _) -> access.professionalOfOrganisation(rule.changes());
            case ForManagers rule -> forManagers(rule.changes());
            case ForAdministrator rule -> forAdministrator(method, rule);
            default -> throw new IllegalStateException("No rule for " + said);
        };
    }

    private static Rule forClient(Method method, ForClient rule) {
        Asked asked = new Asked(rule.changes(), rule.orRepresentative(), rule.evenArchived(), false);
        return withTraject(method, (access, traject) -> access.client(traject, asked));
    }

    private static Rule forProfessional(Method method, ForProfessional rule) {
        Asked asked = new Asked(rule.changes(), false, false, rule.staying());
        return withTraject(method, (access, traject) -> access.professional(traject, asked));
    }

    private static Rule withTraject(Method method, Within decision) {
        if (!startsWithTraject(method)) {
            throw new IllegalStateException(method + " has to take the traject first");
        }
        return (access, given) -> decision.decide(access, traject(given));
    }

    private static Rule forManagers(boolean changes) {
        return (access, _) -> access.manager(changes);
    }

    private static Rule forAdministrator(Method method, ForAdministrator rule) {
        return startsWithTraject(method)
                ? (access, given) -> access.administrator(traject(given), rule.changes(), false)
                : (access, _) -> access.administrator(null, rule.changes(), rule.everyone());
    }

    private static boolean startsWithTraject(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == TrajectId.class;
    }

    private static TrajectId traject(@Nullable Object[] given) {
        return (TrajectId) Objects.requireNonNull(given[0], "traject");
    }

    /** A decision about one traject. */
    interface Within {

        Decision decide(Access access, TrajectId traject);
    }
}
