package nl.weegwijzer.architecture.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.access.ForAnyone;
import nl.weegwijzer.people.access.ForChainPartner;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForManagers;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * One method of one service, as it stands in the running portal.
 *
 * @param rule the annotation that says who may come in
 */
record Door(Object service, Method method, Annotation rule) {

    private static final String RULES = ForAnyone.class.getPackageName();

    /** All doors that are not open to anyone, by name. */
    static List<Door> guarded(ApplicationContext portal) {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("nl.weegwijzer"))
                .flatMap(Door::of)
                .filter(door -> !(door.rule instanceof ForAnyone))
                .sorted(Comparator.comparing(Door::toString))
                .toList();
    }

    private static Stream<Door> of(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .filter(rule -> rule.annotationType().getPackageName().equals(RULES))
                        .map(rule -> new Door(service, method, rule)));
    }

    /** Whether it leads into one traject, for the people of that traject. */
    boolean leadsIntoATraject() {
        return rule instanceof ForClient
                || rule instanceof ForProfessional
                || rule instanceof ForParties
                || rule instanceof ForChainPartner;
    }

    /** Whether it is for chain partners alone. */
    boolean isForChainPartners() {
        return rule instanceof ForChainPartner;
    }

    /** Whether it is for both sides. */
    boolean isForParties() {
        return rule instanceof ForParties;
    }

    /** Whether somebody with a mandate to answer may act there. */
    boolean isForRepresentatives() {
        return rule instanceof ForClient client && client.orRepresentative();
    }

    /** Whether whoever stands in stays out. */
    boolean isForWhoStays() {
        return rule instanceof ForProfessional professional && professional.staying();
    }

    /** Whether consent has to be for the goals too. */
    boolean isAboutGoals() {
        return rule instanceof ForChainPartner partner && partner.goals();
    }

    /** Whether it changes something in an archived traject as well. */
    boolean changesTheArchived() {
        return rule instanceof ForClient client && client.evenArchived();
    }

    boolean isForClients() {
        return rule instanceof ForClient || rule instanceof ForParties;
    }

    boolean isForProfessionals() {
        return rule instanceof ForProfessional || rule instanceof ForParties;
    }

    /** Whether it is for who runs the organisation: an administrator may come in. */
    boolean isForWhoeverRuns() {
        return rule instanceof ForAdministrator || rule instanceof ForManagers;
    }

    /** Whether it is for professionals, whatever their trajecten. */
    boolean isForAnyProfessional() {
        return rule instanceof ForAnyProfessional;
    }

    /** Whether it changes anything, as its rule says. */
    boolean changes() {
        return switch (rule) {
            case ForClient client -> client.changes();
            case ForProfessional professional -> professional.changes();
            case ForParties parties -> parties.changes();
            case ForManagers managers -> managers.changes();
            case ForSignedIn signedIn -> signedIn.changes();
            case ForAnyProfessional professional -> professional.changes();
            case ForAdministrator administrator -> administrator.changes();
            default -> false;
        };
    }

    boolean asksForATraject() {
        return Arrays.asList(method.getParameterTypes()).contains(TrajectId.class);
    }

    /** Goes through it. */
    Object open(Object... arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public String toString() {
        return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
    }
}
