package nl.weegwijzer.architecture.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationOverview;
import nl.weegwijzer.conversation.Preparing;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.conversation.assisted.AssistedId;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.dossier.LookId;
import nl.weegwijzer.dossier.LookOverview;
import nl.weegwijzer.dossier.LooksAsked;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.clash.ClashId;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.jointplan.ContributionId;
import nl.weegwijzer.jointplan.Intervention;
import nl.weegwijzer.jointplan.JointPlanOverview;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.jointplan.NewContribution;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.boot.test.context.TestComponent;

/** Makes what two people do together in a dossier: a talk, a clash of goals, what a discipline does for one of them. */
@TestComponent
class TogetherDossiers {

    private final GoalSetting goals;
    private final Clashing clashing;
    private final JointPlanning planning;
    private final JointPlanOverview plans;
    private final Preparing preparing;
    private final ConversationOverview talks;
    private final Assisting assisting;
    private final LookOverview looks;

    TogetherDossiers(
            GoalSetting goals,
            Clashing clashing,
            JointPlanning planning,
            JointPlanOverview plans,
            Preparing preparing,
            ConversationOverview talks,
            Assisting assisting,
            LookOverview looks) {
        this.goals = goals;
        this.clashing = clashing;
        this.planning = planning;
        this.plans = plans;
        this.preparing = preparing;
        this.talks = talks;
        this.assisting = assisting;
        this.looks = looks;
    }

    /** A talk with a subject, and something typed for the client. */
    Map<Class<?>, Object> talk(TrajectId traject, AfwegingId afweging) {
        Appointment when = new Appointment(Instant.now().plus(Duration.ofDays(7)), TalkWay.PHONE, "");
        ConversationId talk = preparing.make(traject, SubmissionId.create(), afweging, when);
        return Map.of(
                ConversationId.class,
                talk,
                AgendaItemId.class,
                talks.one(traject, talk).items().getFirst().id(),
                AssistedId.class,
                assisting.say(traject, SubmissionId.create(), ResponseKind.WISH, null, "Graag dichtbij."));
    }

    /** The last look of anybody. */
    LookId look(TrajectId traject) {
        return looks.of(traject, new LooksAsked(null, null, true, null))
                .looks()
                .getFirst()
                .id();
    }

    ClashId clash(TrajectId traject, GoalId goal) {
        GoalId other = goals.propose(traject, SubmissionId.create(), "Rust", "");
        return clashing.mark(traject, SubmissionId.create(), goal, other, "Dat gaat niet samen.");
    }

    /** What is done for a client holds in all their trajecten, so another one leaves the goal above all others be. */
    ContributionId contribute(TrajectId traject, GoalId goal) {
        goals.agree(traject, goal, 1);
        if (plans.shared(traject).isEmpty()) {
            planning.choose(traject, SubmissionId.create(), goal, "Elke week bellen");
        }
        NewContribution practising =
                new NewContribution("IGM_SKILLS", "jobcoach", Intervention.PRACTISE, "Oefent met u");
        planning.contribute(traject, SubmissionId.create(), practising);
        return plans.shared(traject).orElseThrow().going().getLast().id();
    }
}
