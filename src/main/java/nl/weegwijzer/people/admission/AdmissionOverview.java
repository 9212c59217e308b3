package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** Who was let in, and where one was let in oneself. */
@Service
public class AdmissionOverview {

    /** How long a breaking of glass stands in the list after its day. */
    private static final Period TOLD = Period.ofYears(1);

    private final Admissions admissions;
    private final Arranging arranging;
    private final CurrentPerson current;
    private final Clock clock;

    AdmissionOverview(Admissions admissions, Arranging arranging, CurrentPerson current, Clock clock) {
        this.admissions = admissions;
        this.arranging = arranging;
        this.current = current;
        this.clock = clock;
    }

    /** Who may look in now or will, and who broke the glass in the last year, the newest first. */
    @ForParties
    public List<Admitted> of(TrajectId traject) {
        LocalDate today = LegalDays.today(clock);
        return admissions.of(traject.value(), today, today.minus(TOLD));
    }

    /** The mandates and consents of a traject, for whoever keeps the papers. */
    @ForAdministrator
    public List<Admitted> registered(TrajectId traject) {
        arranging.traject(traject);
        LocalDate today = LegalDays.today(clock);
        return admissions.of(traject.value(), today, today).stream()
                .filter(admitted -> admitted.opens().isMandate())
                .toList();
    }

    /** Notes that the client has seen who was let in. */
    @ForClient(changes = true, evenArchived = true)
    public void seen(TrajectId traject) {
        admissions.seen(traject.value(), clock.instant());
    }

    /** Where the one who asks was let in, by the name of the client; only what runs today. */
    @ForSignedIn
    public List<MyAdmission> mine() {
        return admissions.running(current.id().value(), current.organisation(), LegalDays.today(clock));
    }
}
