package nl.weegwijzer.people.traject;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.admission.AdmissionChanged;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets a colleague take somebody's place in a team, for a time and with a reason. It ends by itself. */
@Service
public class StandingIn {

    /** How long somebody can stand in at most. */
    public static final Period MOST = Period.ofWeeks(6);

    /** A colleague who stands in, from and until and with these days. */
    public record Stay(PersonId id, String name, LocalDate from, LocalDate until, String because) {

        /** As a query reads it. */
        Stay(UUID id, String name, LocalDate from, LocalDate until, String because) {
            this(new PersonId(id), name, from, until, because);
        }
    }

    private final Trajecten trajecten;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingIn(Trajecten trajecten, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.trajecten = trajecten;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The professionals of the organisation who do not belong to the team. */
    @ForProfessional
    public List<TeamMember> colleagues(TrajectId traject) {
        return trajecten.outside(traject.value(), current.organisation());
    }

    /**
     * Lets a colleague stand in; appointing them again puts the new days in the place of the old.
     *
     * @throws NotInThisRole when the colleague is no professional here
     * @throws nl.weegwijzer.people.admission.DaysOutside when it would last longer than {@link #MOST}
     * @throws nl.weegwijzer.people.admission.BecauseTooShort when nothing says why
     */
    @ForProfessional(changes = true, staying = true)
    public void appoint(TrajectId traject, PersonId professional, LocalDate from, LocalDate until, String because) {
        appoint(find(traject), professional, from, until, because);
    }

    /** Ends it before its last day. */
    @ForProfessional(changes = true, staying = true)
    public void end(TrajectId traject, PersonId professional) {
        end(find(traject), professional);
    }

    /** Whoever stands in now, or will, for an administrator. */
    @ForAdministrator
    public List<Stay> registered(TrajectId traject) {
        return trajecten.standIns(find(traject).id().value(), LegalDays.today(clock));
    }

    /** Whom an administrator can let stand in: the professionals who do not belong to the team. */
    @ForAdministrator
    public List<TeamMember> available(TrajectId traject) {
        return trajecten.outside(find(traject).id().value(), current.organisation());
    }

    /** Lets a colleague stand in, by an administrator: when nobody of the team can, because they are ill; see {@link #appoint}. */
    @ForAdministrator(changes = true)
    public void register(TrajectId traject, PersonId professional, LocalDate from, LocalDate until, String because) {
        appoint(find(traject), professional, from, until, because);
    }

    /** Ends it before its last day, by an administrator. */
    @ForAdministrator(changes = true)
    public void withdraw(TrajectId traject, PersonId professional) {
        end(find(traject), professional);
    }

    private void appoint(Traject found, PersonId professional, LocalDate from, LocalDate until, String because) {
        if (!trajecten.plays(professional.value(), current.organisation(), Role.PROFESSIONAL)) {
            throw new NotInThisRole();
        }
        found.standIn(professional, Term.of(clock, from, until, MOST), Term.because(because));
        events.publishEvent(new AdmissionChanged(found.id()));
    }

    private void end(Traject found, PersonId professional) {
        found.endStandingIn(professional);
        events.publishEvent(new AdmissionChanged(found.id()));
    }

    private Traject find(TrajectId traject) {
        return trajecten
                .findByIdAndOrganisation(traject.value(), current.organisation())
                .orElseThrow(NotFound::new);
    }
}
