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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weegwijzer.goals.HistoryLine.Said;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.OrganisationId;
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

    @Enumerated(EnumType.STRING)
    private GoalState state = GoalState.PROPOSED;

    private String reason = "";

    @Embedded
    private Consent consent = new Consent();

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

    GoalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Consent consent() {
        return consent;
    }

    List<HistoryLine> history() {
        return List.copyOf(history);
    }

    /** Puts another wording on the table; everything said about the one before is asked anew. */
    void reword(Author author, int seen, String title, String why) {
        Said said = Said.wording(title, why);
        if (history.stream().anyMatch(line -> line.wordsRevision(consent.revision()) && line.says(said))) {
            return;
        }
        look(seen);
        word(GoalAct.REWORDED, author, said);
    }

    /** Says yes to this wording. */
    void sayYes(Author author, int seen) {
        if (consent.saidYes(author.side()) && seen == consent.revision()) {
            return;
        }
        look(seen);
        consent.sayYes(author.side());
        if (consent.saidYes(author.side().other())) {
            stand(GoalState.AGREED, "");
        }
        note(GoalAct.SAID_YES, author, Said.NOTHING, null);
    }

    /** Says no to this wording, and why. */
    void sayNo(Author author, int seen, String why) {
        look(seen);
        if (consent.saidYes(author.side())) {
            throw new AlreadyAnswered();
        }
        answer(GoalState.NOT_AGREED, GoalAct.SAID_NO, author, why);
    }

    /** Says why the side that is asked could not answer; either side may note that, but not over a no. */
    void couldNotAnswer(Author author, int seen, String why) {
        look(seen);
        boolean asked = !consent.saidYes(author.side());
        if (state == GoalState.AGREED || (state == GoalState.NOT_AGREED && !asked)) {
            throw new AlreadyAnswered();
        }
        answer(GoalState.COULD_NOT_ANSWER, GoalAct.COULD_NOT_ANSWER, author, why);
    }

    /** Says that it is reached; it is when both say so. */
    void sayReached(Author author, int seen) {
        if (seen == consent.revision() && consent.saidReached(author.side())) {
            return;
        }
        look(seen);
        if (state != GoalState.AGREED) {
            throw new NotAgreedYet();
        }
        consent.sayReached(author.side());
        if (consent.saidReached(author.side().other())) {
            stand(GoalState.REACHED, "");
        }
        note(GoalAct.SAID_REACHED, author, Said.NOTHING, null);
    }

    /** Stops, and says why. */
    void stop(Author author, String why) {
        if (state != GoalState.STOPPED || !reason.equals(Said.because(why).words())) {
            look(consent.revision());
        }
        answer(GoalState.STOPPED, GoalAct.STOPPED, author, why);
    }

    /** Adds a step. The same sending gives back the step that it added. */
    StepId addStep(Author author, UUID sending, NewStep step) {
        Optional<GoalStep> first =
                steps.stream().filter(known -> known.isOf(sending)).findFirst();
        if (first.isPresent()) {
            return first.get().id();
        }
        look(consent.revision());
        GoalStep added = new GoalStep(this, organisation, sending, steps.size() + 1, step, author.today());
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
        look(consent.revision());
        step.mark(how, because);
        note(GoalAct.STEP_MARKED, author, new Said("", because), step);
    }

    private void word(GoalAct act, Author author, Said said) {
        consent.reword(author.side());
        stand(consent.agreed() == null ? GoalState.PROPOSED : GoalState.CHANGED_AFTER_AGREEMENT, "");
        note(act, author, said, null);
    }

    private void answer(GoalState next, GoalAct act, Author author, String why) {
        Said because = Said.because(why);
        if (state != next || !reason.equals(because.words())) {
            stand(next, because.words());
            note(act, author, because, null);
        }
    }

    /** Refuses who looked at a closed goal as if it were open, or at another wording. */
    private void look(int seen) {
        if (state.closed()) {
            throw new GoalClosed();
        }
        if (seen != consent.revision()) {
            throw new WordingChanged();
        }
    }

    private void stand(GoalState next, String why) {
        state = next;
        reason = why;
    }

    private void note(GoalAct act, Author author, Said said, @Nullable GoalStep step) {
        int next = history.size() + 1;
        history.add(new HistoryLine(this, organisation, next, act, author, consent.revision(), said, step));
    }
}
