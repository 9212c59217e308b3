package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForAnyProfessional;
import nl.weegwijzer.people.traject.ByNumber;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.SubmissionId;
import org.springframework.stereotype.Service;

/** A professional from outside the team opens a traject of their organisation because they have to, and says why. */
@Service
public class BreakingGlass {

    private final ByNumber numbers;
    private final TrajectOverview trajecten;
    private final Admitting admitting;
    private final Tries tries;
    private final CurrentPerson current;
    private final Clock clock;

    BreakingGlass(
            ByNumber numbers,
            TrajectOverview trajecten,
            Admitting admitting,
            Tries tries,
            CurrentPerson current,
            Clock clock) {
        this.numbers = numbers;
        this.trajecten = trajecten;
        this.admitting = admitting;
        this.tries = tries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens the traject with this number for reading, until the end of this day. The client sees it at once, with the
     * reason. Whoever may act in it already opens nothing anew; nor does the same form sent again.
     *
     * @return empty when no traject runs here under this number, whichever other one does
     * @throws BecauseTooShort when the reason says too little
     * @throws TooManyNumbers when they tried more than {@link Tries#AN_HOUR}
     */
    @ForAnyProfessional(changes = true)
    public Optional<TrajectSummary> open(SubmissionId submission, String number, String because) {
        String reason = Term.because(because);
        tries.once();
        return numbers.find(number).map(found -> {
            if (!found.inCare()) {
                Admission.Whom whom = new Admission.Whom(current.id(), Opens.BROKEN_GLASS, Term.today(clock));
                admitting.once(
                        found.traject(), submission.with(whom, reason), whom, opening -> opening.because(reason));
            }
            return trajecten.one(found.traject());
        });
    }
}
