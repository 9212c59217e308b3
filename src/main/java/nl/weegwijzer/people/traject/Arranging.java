package nl.weegwijzer.people.traject;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Begins trajecten, forms their teams and closes them, within one's own organisation. */
@Service
@RetriedWhenOvertaken
public class Arranging {

    private final Trajecten trajecten;
    private final SealKeys keys;
    private final CurrentPerson current;
    private final Clock clock;

    Arranging(Trajecten trajecten, SealKeys keys, CurrentPerson current, Clock clock) {
        this.trajecten = trajecten;
        this.keys = keys;
        this.current = current;
        this.clock = clock;
    }

    /** All trajecten of the organisation, by the name of the client. */
    @ForAdministrator(everyone = true)
    public List<TrajectSummary> trajecten() {
        return trajecten.ofOrganisation(here());
    }

    /** One traject. */
    @ForAdministrator
    public TrajectSummary traject(TrajectId traject) {
        return trajecten.summaryIn(traject.value(), here()).orElseThrow(NotFound::new);
    }

    /** The professionals of one traject. */
    @ForAdministrator
    public List<TeamMember> team(TrajectId traject) {
        find(traject);
        return trajecten.team(traject.value(), LegalDays.today(clock));
    }

    /**
     * Makes a traject with its contact person, the first of its team. The same form sent again finds the first.
     *
     * @throws NotInThisRole when the client is no client here, or the contact person no professional
     */
    @ForAdministrator(changes = true)
    public TrajectId makeTraject(SubmissionId submission, PersonId client, PersonId contact) {
        require(client, Role.CLIENT);
        require(contact, Role.PROFESSIONAL);
        UUID sending = submission.with(client, contact);
        return trajecten.sent(here(), sending).map(TrajectId::new).orElseGet(() -> made(sending, client, contact));
    }

    private TrajectId made(UUID sending, PersonId client, PersonId contact) {
        String number = Numbers.free(candidate -> trajecten.isTaken(here(), candidate));
        Traject traject = trajecten.save(new Traject(here(), number, client, contact, clock).sentAs(sending));
        keys.save(new SealKey(traject.id(), here()));
        return traject.id();
    }

    /** Adds a professional to the team of a traject. */
    @ForAdministrator(changes = true)
    public void join(TrajectId traject, PersonId professional) {
        require(professional, Role.PROFESSIONAL);
        find(traject).join(professional, clock);
    }

    /** Makes a professional the contact person of a traject. */
    @ForAdministrator(changes = true)
    public void makeContact(TrajectId traject, PersonId professional) {
        require(professional, Role.PROFESSIONAL);
        find(traject).contact(professional, clock);
    }

    /** Takes a professional out of the team. */
    @ForAdministrator(changes = true)
    public void leave(TrajectId traject, PersonId professional) {
        find(traject).leave(professional);
    }

    /** Closes a traject. */
    @ForAdministrator(changes = true)
    public void archive(TrajectId traject) {
        find(traject).archive(clock.instant());
    }

    private Traject find(TrajectId traject) {
        return trajecten.findByIdAndOrganisation(traject.value(), here()).orElseThrow(NotFound::new);
    }

    private void require(PersonId person, Role role) {
        if (!trajecten.plays(person.value(), here(), role)) {
            throw new NotInThisRole();
        }
    }

    private OrganisationId here() {
        return current.organisation();
    }
}
