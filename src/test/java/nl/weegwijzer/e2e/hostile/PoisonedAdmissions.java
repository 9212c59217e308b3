package nl.weegwijzer.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.weegwijzer.people.admission.BreakingGlass;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;

/** Writes hostile words wherever somebody says why another may look at a dossier. */
record PoisonedAdmissions(
        BreakingGlass glass,
        StandingIn standingIn,
        Mandating mandating,
        Consenting consenting,
        TrajectOverview trajecten) {

    void let(Poison poison, TrajectId traject, Acting professional, Acting colleague, PersonId standIn) {
        LocalDate today = LocalDate.now(LegalDays.ZONE);
        String number = professional.does(() -> trajecten.number(traject));
        assertThat(colleague.does(() -> glass.open(SubmissionId.create(), number, poison.words(Words.LINE))))
                .isPresent();
        professional.doing(
                () -> standingIn.appoint(traject, standIn, today, today.plusDays(7), poison.words(Words.LINE)));
    }

    void onPaper(Poison poison, TrajectId traject, Acting administrator, PersonId representative) {
        administrator.doing(() -> mandating.register(
                traject,
                SubmissionId.create(),
                representative,
                true,
                LocalDate.now(LegalDays.ZONE).plusDays(7),
                poison.words(Words.LINE)));
    }

    void consent(TrajectId traject, Acting client, PersonId partner) {
        LocalDate until = LocalDate.now(LegalDays.ZONE).plusDays(7);
        client.doing(() -> consenting.give(traject, SubmissionId.create(), partner, null, true, until));
    }
}
