package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.traject.NotInThisRole;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps admissions for the services that decide on them: each sending is one admission, and everyone hears of it. */
@Component
class Admitting {

    private final Admissions admissions;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admitting(Admissions admissions, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.admissions = admissions;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it, unless the same sending was kept before. */
    AdmissionId once(TrajectId traject, UUID sending, Admission.Whom whom, UnaryOperator<Admission> more) {
        return admissions
                .findByTrajectAndSubmission(traject.value(), sending)
                .orElseGet(() -> {
                    Admission made = new Admission(traject, sending, whom, current, clock.instant());
                    events.publishEvent(new AdmissionChanged(traject));
                    return admissions.save(more.apply(made));
                })
                .id();
    }

    /** Ends a mandate or consent at once. */
    void end(TrajectId traject, AdmissionId admission) {
        admissions
                .findByIdAndTraject(admission.value(), traject.value())
                .filter(found -> found.opens() != Opens.BROKEN_GLASS)
                .orElseThrow(NotFound::new)
                .end(current.id(), clock.instant());
        events.publishEvent(new AdmissionChanged(traject));
    }

    /** @throws NotInThisRole when somebody is not this here, or works here too: they look in as who they are here */
    void require(PersonId person, Role role) {
        if (!is(person, role) || is(person, Role.PROFESSIONAL)) {
            throw new NotInThisRole();
        }
    }

    private boolean is(PersonId person, Role role) {
        return admissions.those(current.organisation(), role).stream()
                .anyMatch(candidate -> candidate.id().equals(person));
    }
}
