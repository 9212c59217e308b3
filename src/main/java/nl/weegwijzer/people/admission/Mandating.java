package nl.weegwijzer.people.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.people.access.ForAdministrator;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.people.access.ForSignedIn;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.people.traject.TrajectArchived;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.stereotype.Service;

/** A client lets somebody read for them, and write for them if they want: in the portal, or on paper. */
@Service
@RetriedWhenOvertaken
public class Mandating {

    /** How long a mandate can last at most. */
    public static final Period MOST = Period.ofYears(2);

    private final Admissions admissions;
    private final Arranging arranging;
    private final Admitting admitting;
    private final Tries tries;
    private final CurrentPerson current;
    private final Clock clock;

    Mandating(
            Admissions admissions,
            Arranging arranging,
            Admitting admitting,
            Tries tries,
            CurrentPerson current,
            Clock clock) {
        this.admissions = admissions;
        this.arranging = arranging;
        this.admitting = admitting;
        this.tries = tries;
        this.current = current;
        this.clock = clock;
    }

    /** The code that a representative tells a client, so that nobody has to show a list of representatives. */
    @ForSignedIn
    public String myCode() {
        return MandateCode.of(current.id());
    }

    /**
     * The representative whose code this is; empty when it is nobody's here.
     *
     * @throws TooManyNumbers when a client tried more than {@link Tries#AN_HOUR}
     */
    @ForClient(changes = true)
    public Optional<Candidate> withCode(TrajectId traject, String code) {
        tries.once();
        return representatives().stream()
                .filter(one -> MandateCode.of(one.id()).equals(MandateCode.read(code)))
                .findFirst();
    }

    /**
     * Gives a mandate from today on. The same form sent again is the same mandate.
     *
     * @param answering whether they may also write
     * @param until the last day
     * @throws nl.weegwijzer.people.traject.NotInThisRole when they are no representative here
     * @throws DaysOutside when the last day has passed, or it would last longer than {@link #MOST}
     */
    @ForClient(changes = true)
    public AdmissionId give(
            TrajectId traject, SubmissionId submission, PersonId representative, boolean answering, LocalDate until) {
        Term term = Term.of(clock, LegalDays.today(clock), until, MOST);
        return keep(traject, submission, representative, answering, term, "");
    }

    /**
     * Registers a mandate that the client signed on paper. The same refusals as {@link #give}.
     *
     * @param paper what was signed, when, and where it is kept; the client reads it
     * @throws BecauseTooShort when that is not said
     */
    @ForAdministrator(changes = true)
    public AdmissionId register(
            TrajectId traject,
            SubmissionId submission,
            PersonId representative,
            boolean answering,
            LocalDate until,
            String paper) {
        if (arranging.traject(traject).archivedAt() != null) {
            throw new TrajectArchived();
        }
        Term term = Term.of(clock, LegalDays.today(clock), until, MOST);
        return keep(traject, submission, representative, answering, term, Term.because(paper));
    }

    /** Takes a mandate or consent back, at once and at any time. */
    @ForClient(changes = true, evenArchived = true)
    public void withdraw(TrajectId traject, AdmissionId admission) {
        admitting.end(traject, admission);
    }

    /** The representatives of the organisation, by name. */
    @ForAdministrator
    public List<Candidate> representatives(TrajectId traject) {
        arranging.traject(traject);
        return representatives();
    }

    private List<Candidate> representatives() {
        return admissions.those(current.organisation(), Role.REPRESENTATIVE);
    }

    private AdmissionId keep(
            TrajectId traject, SubmissionId form, PersonId representative, boolean answering, Term term, String paper) {
        admitting.require(representative, Role.REPRESENTATIVE);
        Opens opens = answering ? Opens.READING_AND_ANSWERING : Opens.READING;
        Admission.Whom whom = new Admission.Whom(representative, opens, term);
        return admitting.once(
                traject, form.with(whom), whom, mandate -> paper.isEmpty() ? mandate : mandate.onPaper(paper));
    }
}
