package nl.weegwijzer.goals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weegwijzer.goals.HistoryLine.Said;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A goal that one side proposed. It is agreed only while both sides said yes to the same wording.
 *
 * <p>Whoever writes a wording says yes to it by writing, and asks the other side anew. Doing the same twice changes
 * nothing, so that a double click is one act.
 */
@Entity
class Goal {

    /** Who acts, for which side, and when. */
    record Author(Side side, PersonId person, Instant at) {}

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(name = "traject_id", updatable = false)
    private UUID traject;

    @Column(updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side proposedBy;

    @Embedded
    private Agreement agreement = new Agreement();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<HistoryLine> history = new ArrayList<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<GoalStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    /** Proposes a goal in one's own words; {@code why} may be empty. */
    Goal(OrganisationId organisation, TrajectId traject, UUID submission, Author author, String title, String why) {
        this.id = GoalId.create().value();
        this.organisation = organisation;
        this.traject = traject.value();
        this.submission = submission;
        this.proposedBy = author.side();
        word(GoalAct.PROPOSED, author, Said.wording(title, why));
    }

    GoalId id() {
        return new GoalId(id);
    }

    Side proposedBy() {
        return proposedBy;
    }

    Agreement agreement() {
        return agreement;
    }

    List<HistoryLine> history() {
        return List.copyOf(history);
    }

    List<GoalStep> steps() {
        return List.copyOf(steps);
    }

    /** Puts another wording on the table, which asks both sides again. */
    void reword(Author author, int seen, String title, String why) {
        Said said = Said.wording(title, why);
        boolean same = history.stream().anyMatch(line -> line.wordsRevision(agreement.revision()) && line.says(said));
        if (agreement.takesWords(seen, same)) {
            word(GoalAct.REWORDED, author, said);
        }
    }

    /** Says yes to this wording. */
    void sayYes(Author author, int seen) {
        if (agreement.sayYes(author.side(), seen)) {
            note(GoalAct.SAID_YES, author, Said.NOTHING, null);
        }
    }

    /** Says no to this wording, and why. */
    void sayNo(Author author, int seen, String why) {
        Said because = Said.because(why);
        if (agreement.sayNo(author.side(), seen, because.words())) {
            note(GoalAct.SAID_NO, author, because, null);
        }
    }

    /** Says why the side that is asked could not answer. */
    void couldNotAnswer(Author author, int seen, String why) {
        Said because = Said.because(why);
        if (agreement.couldNotAnswer(author.side(), seen, because.words())) {
            note(GoalAct.COULD_NOT_ANSWER, author, because, null);
        }
    }

    /** Says that it is reached. */
    void sayReached(Author author, int seen) {
        if (agreement.sayReached(author.side(), seen)) {
            note(GoalAct.SAID_REACHED, author, Said.NOTHING, null);
        }
    }

    /** Stops, and says why. */
    void stop(Author author, String why) {
        Said because = Said.because(why);
        if (agreement.stop(because.words())) {
            note(GoalAct.STOPPED, author, because, null);
        }
    }

    /** Adds a step. The same sending gives back the step that it added. */
    StepId addStep(Author author, UUID sending, NewStep step) {
        for (GoalStep known : steps) {
            if (known.isOf(sending)) {
                return known.id();
            }
        }
        agreement.look(agreement.revision());
        GoalStep added = new GoalStep(this, organisation, sending, steps.size() + 1, step, LegalDays.of(author.at()));
        steps.add(added);
        note(GoalAct.STEP_ADDED, author, new Said(added.words(), ""), added);
        return added.id();
    }

    /** Says how far a step is; why belongs to one that cannot be taken yet, and is needed there. */
    void mark(Author author, StepId which, StepStatus how, String why) {
        GoalStep step = steps.stream()
                .filter(known -> known.id().equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
        String because = how == StepStatus.CANNOT_YET ? Words.clean(why, Words.TEXT) : "";
        if (step.stands(how, because)) {
            return;
        }
        agreement.look(agreement.revision());
        step.mark(how, because);
        note(GoalAct.STEP_MARKED, author, new Said("", because), step);
    }

    /** Notes what was seen of a goal that stands, which stays as it is. */
    void look(GoalAct act, Author author, Said said) {
        agreement.look(agreement.revision());
        if (agreement.state() != GoalState.AGREED) {
            throw new NotAgreedYet();
        }
        note(act, author, said, null);
    }

    private void word(GoalAct act, Author author, Said said) {
        agreement.reword(author.side());
        note(act, author, said, null);
    }

    private void note(GoalAct act, Author author, Said said, @Nullable GoalStep step) {
        int next = history.size() + 1;
        history.add(new HistoryLine(this, organisation, next, act, author, agreement.revision(), said, step));
    }
}
