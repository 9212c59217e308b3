package nl.weegwijzer.jointplan;

import java.time.Clock;
import java.util.UUID;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForClient;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A client says whether they think to manage. It tells what they need and is no mark for them. */
@Service
@RetriedWhenOvertaken
public class SayingBelief {

    private static final int MOST = 10;

    private final JointGoals goals;
    private final JointFacts facts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SayingBelief(
            JointGoals goals, JointFacts facts, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.goals = goals;
        this.facts = facts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers "Denkt u dat het u lukt?" for the behaviour of now. The same form sent again is one act, and another answer
     * comes after the first.
     *
     * @param mark from 0, surely not, to 10, surely; null when they do not know
     * @throws NoJointGoal while there is no behaviour to ask about
     */
    @ForClient(changes = true)
    public void say(TrajectId traject, SubmissionId submission, @Nullable Integer mark) {
        UUID joint =
                goals.standing(traject.value()).orElseThrow(NoJointGoal::new).id();
        if (mark != null && (mark < 0 || mark > MOST)) {
            throw new IllegalArgumentException("from 0 to 10");
        }
        UUID sending = submission.with(mark);
        if (goals.said(joint, sending) == 0) {
            facts.keep(new Belief(Author.of(current, clock), joint, sending, mark));
            events.publishEvent(new JointPlanChanged(traject));
        }
    }
}
