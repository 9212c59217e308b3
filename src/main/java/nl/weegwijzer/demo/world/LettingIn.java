package nl.weegwijzer.demo.world;

import java.time.Clock;
import java.time.LocalDate;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets people of the demo world in, the way clients and professionals do. */
@Component
@Profile("demo")
class LettingIn {

    private final Mandating mandating;
    private final Consenting consenting;
    private final StandingIn standingIn;
    private final Clock clock;

    LettingIn(Mandating mandating, Consenting consenting, StandingIn standingIn, Clock clock) {
        this.mandating = mandating;
        this.consenting = consenting;
        this.standingIn = standingIn;
        this.clock = clock;
    }

    void represent(TrajectId traject, Somebody client, Somebody representative) {
        LocalDate until = today().plusYears(1);
        client.doing(() -> mandating.give(traject, SubmissionId.create(), representative.personId(), true, until));
    }

    void consent(TrajectId traject, Somebody client, Somebody partner) {
        LocalDate until = today().plusMonths(6);
        client.doing(() -> consenting.give(traject, SubmissionId.create(), partner.personId(), null, true, until));
    }

    void standIn(TrajectId traject, Somebody professional, Somebody colleague) {
        String because = "Samira is een paar weken met verlof.";
        professional.doing(
                () -> standingIn.appoint(traject, colleague.personId(), today(), today().plusWeeks(3), because));
    }

    private LocalDate today() {
        return LegalDays.today(clock);
    }
}
