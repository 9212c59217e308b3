package nl.weegwijzer.jointplan;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.refusal.NotAgreedYet;
import nl.weegwijzer.jointplan.JointGoals.Chosen;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.people.access.ForProfessional;
import nl.weegwijzer.response.ReasonMissing;
import nl.weegwijzer.response.WordsMissing;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.shared.RetriedWhenOvertaken;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Professionals say which agreed goal stands above all others, what each discipline does for it, and how the elements of
 * the behaviour model stand. It holds for the client, whichever of their trajecten in this organisation it is done in.
 */
@Service
@RetriedWhenOvertaken
public class JointPlanning {

    private final JointGoals goals;
    private final JointFacts facts;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JointPlanning(
            JointGoals goals,
            JointFacts facts,
            Catalogue catalogue,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.facts = facts;
        this.catalogue = catalogue;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a goal above all others; what was done for another one stays with that. The same form sent again is one act.
     *
     * @param behaviour the one concrete behaviour that it is about, such as "elke week 2 vacatures zoeken"
     * @throws NotFound when there is no such goal in this traject
     * @throws NotAgreedYet when client and professional did not both say yes to it
     * @throws WordsMissing when there is no behaviour
     */
    @ForProfessional(changes = true)
    public void choose(TrajectId traject, SubmissionId submission, GoalId goal, String behaviour) {
        UUID sending = submission.with(goal, behaviour);
        Chosen chosen = goals.choosable(traject.value(), goal.value(), sending).orElseThrow(NotFound::new);
        if (chosen.sent() > 0) {
            return;
        }
        if (chosen.state() != GoalState.AGREED) {
            throw new NotAgreedYet();
        }
        String clean = Words.clean(behaviour, Words.LINE);
        if (clean.isEmpty()) {
            throw new WordsMissing();
        }
        goals.save(new JointGoal(me(), chosen.client(), goal.value(), sending, clean));
        events.publishEvent(new JointPlanChanged(traject));
    }

    /**
     * Says what a discipline does. The same form sent again is one act.
     *
     * @throws NoJointGoal while no goal stands above all others
     * @throws WordsMissing when it does not say who or what
     * @throws NotFound when the catalogue has no such element
     */
    @ForProfessional(changes = true)
    public void contribute(TrajectId traject, SubmissionId submission, NewContribution added) {
        UUID joint = standing(traject);
        UUID sending = submission.with(added);
        known(added.elementCode());
        if (goals.sent(joint, sending) == 0) {
            facts.keep(new Contribution(me(), joint, sending, added.clean()));
            events.publishEvent(new JointPlanChanged(traject));
        }
    }

    /**
     * Says that a discipline no longer does something; it stays to be read. The first reason stands.
     *
     * @throws NoJointGoal while no goal stands above all others
     * @throws NotFound when it is not done for the goal of now
     * @throws ReasonMissing when nothing says why
     */
    @ForProfessional(changes = true)
    public void end(TrajectId traject, ContributionId contribution, String reason) {
        String before = goals.endedWith(standing(traject), contribution.value()).orElseThrow(NotFound::new);
        String clean = Words.clean(reason, Words.TEXT);
        if (clean.isEmpty()) {
            throw new ReasonMissing();
        }
        if (before.isEmpty()) {
            facts.keep(new ContributionEnd(me(), contribution.value(), clean));
            events.publishEvent(new JointPlanChanged(traject));
        }
    }

    /**
     * Says how an element stands; what was said before is kept. Saying the same twice is one act.
     *
     * @throws NoJointGoal while no goal stands above all others
     * @throws NotFound when the catalogue has no such element
     */
    @ForProfessional(changes = true)
    public void read(TrajectId traject, String elementCode, Standing stands) {
        UUID joint = standing(traject);
        known(elementCode);
        List<JointGoals.Read> before = goals.readings(joint).stream()
                .filter(one -> one.element().equals(elementCode))
                .toList();
        if (before.isEmpty() || before.getLast().standing() != stands) {
            facts.keep(new ElementReading(me(), joint, elementCode, stands));
            events.publishEvent(new JointPlanChanged(traject));
        }
    }

    private void known(String element) {
        if (catalogue.behaviourElements(Locale.of("nl")).stream()
                .noneMatch(one -> one.code().equals(element))) {
            throw new NotFound();
        }
    }

    private UUID standing(TrajectId traject) {
        return goals.standing(traject.value()).orElseThrow(NoJointGoal::new).id();
    }

    private Author me() {
        return Author.of(current, clock);
    }
}
