package nl.weegwijzer.people.signin;

import java.time.Clock;
import java.time.Instant;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
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
     * A new code for somebody, which ends the ones before it; nothing can show it a second time. Each dossier of theirs
     * tells that it was made.
     */
    public HandedOutCode code(OrganisationId organisation, PersonId person, PersonId by) {
        Instant now = clock.instant();
        codes.end(person.value(), organisation, now);
        String code = ActivationCode.invent();
        ActivationCode kept = codes.save(new ActivationCode(organisation, person, code, by, now));
        codes.trajectenOf(person.value(), organisation)
                .forEach(traject -> log.writeOfClient(new TrajectId(traject), "Administering.handOutCode"));
        return new HandedOutCode(code, kept.expiresAt());
    }
}
