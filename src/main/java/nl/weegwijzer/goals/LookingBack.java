package nl.weegwijzer.goals;

import java.util.List;
import nl.weegwijzer.goals.refusal.GoalClosed;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.goals.refusal.StepsNotDone;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.stereotype.Service;

/** Both sides say whether the steps helped, once all of them are done. That they did not is no failure of anyone. */
@Service
@RetriedWhenOvertaken
public class LookingBack {

    /** Whether the steps towards a goal helped. */
    public enum Helped {
        YES,
        A_BIT,
        /** The steps were taken, and it did not help: other steps, other words, or a talk. */
        NO
    }

    private final Goals goals;
    private final GoalNotes notes;
    private final CurrentPerson current;

    LookingBack(Goals goals, GoalNotes notes, CurrentPerson current) {
        this.goals = goals;
        this.notes = notes;
        this.current = current;
    }

    /**
     * Says whether the steps helped; who acts decides for which side. Saying the same twice is one act, another answer
     * comes after the first, and a new step asks anew. The goal stays as it is.
     *
     * @param words why; may be empty
     * @throws StepsNotDone when there is no step, or one that is not done
     * @throws NotAgreedYet when not both said yes to the goal
     * @throws GoalClosed when it was reached or stopped
     */
    @ForParties(changes = true)
    public void helped(TrajectId traject, GoalId goal, Helped helped, String words) {
        Goal found = goals.findByIdAndTraject(goal.value(), traject.value()).orElseThrow(NotFound::new);
        String clean = Words.clean(words, Words.TEXT);
        if (said(found, act(helped), clean)) {
            return;
        }
        List<GoalStep> steps = found.steps();
        boolean done = steps.stream().allMatch(step -> step.status() == StepStatus.DONE);
        notes.note(traject, goal, act(helped), "", clean);
        if (steps.isEmpty() || !done) {
            throw new StepsNotDone();
        }
    }

    private boolean said(Goal goal, GoalAct act, String words) {
        Side me = Side.of(current);
        return goal.history().stream()
                .map(line -> line.happening(""))
                .filter(line -> line.act().marksSteps()
                        || (line.side() == me && line.act().saysWhetherItHelped()))
                .reduce((_, later) -> later)
                .filter(line -> line.act() == act && line.words().equals(words))
                .isPresent();
    }

    private static GoalAct act(Helped helped) {
        return switch (helped) {
            case YES -> GoalAct.SAID_HELPED;
            case A_BIT -> GoalAct.SAID_HELPED_A_BIT;
            case NO -> GoalAct.SAID_DID_NOT_HELP;
        };
    }
}
