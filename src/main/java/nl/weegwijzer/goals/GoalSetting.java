package nl.weegwijzer.goals;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegwijzer.goals.Goal.Author;
import nl.weegwijzer.goals.refusal.AlreadyAnswered;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NoUsableDay;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.WhoMissing;
import nl.weegwijzer.goals.refusal.WordingChanged;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.response.readfirst.ClientWrote;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Client and professional set goals together; who acts decides for which side.
 *
 * <p>Whoever answers a wording says which one they read ({@link GoalSummary.Wording#revision}): when another one stands
 * there by now they are refused with {@link WordingChanged}. A goal that was reached or stopped refuses everything with
 * {@link GoalClosed}. Doing the same twice is one act.
 */
@Service
@RetriedWhenOvertaken
public class GoalSetting {

    private final Goals goals;
    private final TrajectOverview trajecten;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoalSetting(
            Goals goals,
            TrajectOverview trajecten,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.trajecten = trajecten;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes a goal, which is a yes to it. The same form sent again is the same act and gives back the first.
     *
     * @param title the goal in own words, at most {@link nl.weegwijzer.shared.Words#LINE} characters
     * @param why what makes it worth it; may be empty
     * @throws WordsMissing when it has no title
     */
    @ForParties(changes = true)
    public GoalId propose(TrajectId traject, SubmissionId submission, String title, String why) {
        UUID sending = submission.with(title, why);
        Optional<UUID> first = goals.sent(traject.value(), sending);
        if (first.isPresent()) {
            return new GoalId(first.get());
        }
        Goal goal = goals.save(new Goal(current.organisation(), traject, sending, me(), title, why));
        wrote(traject, goal.id(), title, why);
        events.publishEvent(new GoalChanged(traject, goal.id(), GoalAct.PROPOSED));
        return goal.id();
    }

    /**
     * Words a goal anew: a yes to the new wording, which asks the other side again. The same form again is the same act.
     *
     * @throws SameWords when these words are the ones that were seen there
     */
    @ForParties(changes = true)
    public void reword(TrajectId traject, GoalId goal, int seen, String title, String why) {
        change(traject, goal, found -> found.reword(me(), seen, title, why));
        wrote(traject, goal, title, why);
    }

    /** Says yes to a wording. */
    @ForParties(changes = true)
    public void agree(TrajectId traject, GoalId goal, int seen) {
        change(traject, goal, found -> found.sayYes(me(), seen));
    }

    /** Keeps that a client said yes on paper, as theirs, when a professional enters it. */
    @ForProfessional(changes = true)
    public void agreeOnPaper(TrajectId traject, GoalId goal, int seen) {
        Author client = new Author(Side.CLIENT, trajecten.one(traject).client(), clock.instant());
        change(traject, goal, found -> found.sayYes(client, seen));
    }

    /**
     * Says no to a wording.
     *
     * @throws ReasonMissing when nothing says why
     * @throws AlreadyAnswered when this side said yes to it: word it anew, or stop
     */
    @ForParties(changes = true)
    public void disagree(TrajectId traject, GoalId goal, int seen, String why) {
        change(traject, goal, found -> found.sayNo(me(), seen, why));
        wrote(traject, goal, why);
    }

    /**
     * Notes that the side that is asked could not answer; either side may.
     *
     * @throws ReasonMissing when nothing says why
     * @throws AlreadyAnswered when they did answer
     */
    @ForParties(changes = true)
    public void couldNotAnswer(TrajectId traject, GoalId goal, int seen, String why) {
        change(traject, goal, found -> found.couldNotAnswer(me(), seen, why));
        wrote(traject, goal, why);
    }

    /**
     * Says that a goal is reached; it is when both sides say so.
     *
     * @throws NotAgreedYet when not both said yes to this wording
     */
    @ForParties(changes = true)
    public void reached(TrajectId traject, GoalId goal, int seen) {
        change(traject, goal, found -> found.sayReached(me(), seen));
    }

    /**
     * Stops a goal, or withdraws a proposal.
     *
     * @throws ReasonMissing when nothing says why
     */
    @ForParties(changes = true)
    public void stop(TrajectId traject, GoalId goal, String why) {
        change(traject, goal, found -> found.stop(me(), why));
        wrote(traject, goal, why);
    }

    /**
     * Adds a step. The same form sent again is the same act and gives back the first.
     *
     * @throws WordsMissing when nothing says what is done
     * @throws WhoMissing when someone else has no name
     * @throws NoUsableDay when the day is missing, or more than ten years away
     */
    @ForParties(changes = true)
    public StepId addStep(TrajectId traject, GoalId goal, SubmissionId submission, NewStep step) {
        wrote(traject, goal, step.words());
        return make(traject, goal, found -> found.addStep(me(), submission.with(step), step));
    }

    /**
     * Says how far a step is.
     *
     * @param why why it cannot be taken yet; belongs to that status alone
     * @throws ReasonMissing when it cannot be taken yet and nothing says why
     */
    @ForParties(changes = true)
    public void mark(TrajectId traject, GoalId goal, StepId step, StepStatus status, String why) {
        change(traject, goal, found -> found.mark(me(), step, status, why));
        wrote(traject, goal, why);
    }

    /** Words of a client may have to be read first. */
    private void wrote(TrajectId traject, GoalId goal, String... words) {
        if (me().side() == Side.CLIENT) {
            events.publishEvent(ClientWrote.goal(traject, goal.value(), words));
        }
    }

    private void change(TrajectId traject, GoalId id, Consumer<Goal> verb) {
        make(traject, id, goal -> {
            verb.accept(goal);
            return id;
        });
    }

    private <T> T make(TrajectId traject, GoalId id, Function<Goal, T> verb) {
        Goal goal = goals.findByIdAndTraject(id.value(), traject.value()).orElseThrow(NotFound::new);
        int before = goal.history().size();
        T result = verb.apply(goal);
        goal.history().stream()
                .skip(before)
                .forEach(line -> events.publishEvent(new GoalChanged(traject, id, line.act())));
        return result;
    }

    private Author me() {
        return GoalNotes.author(current, clock);
    }
}
