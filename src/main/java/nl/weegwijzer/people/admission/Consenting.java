package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A client lets a chain partner read what they choose, for a time. */
@Service
@RetriedWhenOvertaken
public class Consenting {

    /** How long consent can last at most. */
    public static final Period MOST = Period.ofYears(1);

    private final Admissions admissions;
    private final Admitting admitting;
    private final CurrentPerson current;
    private final Clock clock;

    Consenting(Admissions admissions, Admitting admitting, CurrentPerson current, Clock clock) {
        this.admissions = admissions;
        this.admitting = admitting;
        this.current = current;
        this.clock = clock;
    }

    /** The chain partners of the organisation, by name: they work, so their names are no secret. */
    @ForClient
    public List<Candidate> partners(TrajectId traject) {
        return admissions.those(current.organisation(), Role.CHAIN_PARTNER);
    }

    /**
     * Gives consent from today on. The same form sent again is the same consent.
     *
     * @param afweging the one explanation that they may read, or null for all
     * @param goals whether they may read the goals too
     * @param until the last day
     * @throws nl.weegwijzer.people.traject.NotInThisRole when they are no chain partner here
     * @throws DaysOutside when the last day has passed, or it would last longer than {@link #MOST}
     */
    @ForClient(changes = true)
    public void give(
            TrajectId traject,
            SubmissionId submission,
            PersonId partner,
            @Nullable UUID afweging,
            boolean goals,
            LocalDate until) {
        admitting.require(partner, Role.CHAIN_PARTNER);
        Term term = Term.of(clock, LegalDays.today(clock), until, MOST);
        Opens opens = goals ? Opens.EXPLANATIONS_AND_GOALS : Opens.EXPLANATIONS;
        Admission.Whom whom = new Admission.Whom(partner, opens, term);
        admitting.once(traject, submission.with(whom, afweging), whom, consent -> consent.only(afweging));
    }
}
