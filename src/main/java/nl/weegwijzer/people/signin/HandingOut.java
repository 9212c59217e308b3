package nl.weegwijzer.people.signin;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Component;

/** Makes the codes that link a sign-in to a person; who may ask for one was decided at the door of the asker. */
@Component
public class HandingOut {

    private final ActivationCodes codes;
    private final AccessLog log;
    private final Clock clock;

    HandingOut(ActivationCodes codes, AccessLog log, Clock clock) {
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A new code for somebody, which ends the ones before it. It is made of the key of the press that asks for it, so that
     * press can show it again and nothing else can. Each dossier of theirs tells that it was made.
     */
    public HandedOutCode code(OrganisationId organisation, SubmissionId submission, PersonId person, PersonId by) {
        UUID sending = submission.with(person);
        String code = ActivationCode.of(submission);
        return codes.sent(organisation, sending)
                .map(until -> new HandedOutCode(code, until))
                .orElseGet(() -> made(
                        new ActivationCode(
                                organisation, person, code, by, clock.instant().truncatedTo(ChronoUnit.MICROS)),
                        sending,
                        code));
    }

    private HandedOutCode made(ActivationCode fresh, UUID sending, String code) {
        codes.end(fresh.person(), fresh.organisation(), clock.instant());
        ActivationCode kept = codes.save(fresh.sentAs(sending));
        codes.trajectenOf(fresh.person(), fresh.organisation())
                .forEach(traject -> log.writeOfClient(new TrajectId(traject), "Administering.handOutCode"));
        return new HandedOutCode(code, kept.expiresAt());
    }
}
