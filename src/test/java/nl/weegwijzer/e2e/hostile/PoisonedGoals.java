package nl.weegwijzer.e2e.hostile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.LookingBack;
import nl.weegwijzer.goals.LookingBack.Helped;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.goals.scaling.AttainmentLevel;
import nl.weegwijzer.goals.scaling.NewScale;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.jointplan.Intervention;
import nl.weegwijzer.jointplan.JointPlanOverview;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.jointplan.NewContribution;
import nl.weegwijzer.jointplan.SayingBelief;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.testing.Acting;

/** Writes hostile words in every place of goals: wordings, reasons, steps, scales, scores, clashes and the joint plan. */
record PoisonedGoals(
        GoalSetting setting,
        Scaling scaling,
        LookingBack lookingBack,
        Clashing clashing,
        Catalogue catalogue,
        JointPlanning planning,
        JointPlanOverview plans,
        SayingBelief belief) {

    /** An agreed goal with a scale and scores, whose steps are done; beside it goals that clash with it. */
    GoalId agreed(Poison poison, TrajectId traject, Acting client, Acting professional) {
        GoalId goal = client.does(() -> proposed(poison, traject));
        professional.doing(() -> setting.agree(traject, goal, 1));
        client.doing(() -> {
            step(poison, traject, goal, StepStatus.DONE, "");
            scaling.propose(traject, goal, SubmissionId.create(), 0, scale(poison));
            lookingBack.helped(traject, goal, Helped.NO, poison.words(Words.TEXT));
        });
        professional.doing(() -> {
            scaling.decline(traject, goal, 1, poison.words(Words.TEXT));
            scaling.propose(traject, goal, SubmissionId.create(), 1, scale(poison));
        });
        client.doing(() -> scaling.agree(traject, goal, 2));
        professional.doing(() -> {
            score(poison, traject, goal, AttainmentLevel.GOAL);
            lookingBack.helped(traject, goal, Helped.A_BIT, poison.words(Words.TEXT));
        });
        client.doing(() -> score(poison, traject, goal, AttainmentLevel.LESS));
        return goal;
    }

    /** Goals that did not come about, each for a reason, two of which clash with the first. */
    void others(Poison poison, TrajectId traject, GoalId goal, Acting client, Acting professional) {
        GoalId first = client.does(() -> proposed(poison, traject));
        GoalId second = client.does(() -> proposed(poison, traject));
        GoalId third = client.does(() -> proposed(poison, traject));
        client.doing(() -> step(poison, traject, first, StepStatus.CANNOT_YET, poison.words(Words.TEXT)));
        professional.doing(() -> {
            setting.disagree(traject, first, 1, poison.words(Words.TEXT));
            setting.couldNotAnswer(traject, second, 1, poison.words(Words.TEXT));
            setting.stop(traject, third, poison.words(Words.TEXT));
            clashing.mark(traject, SubmissionId.create(), goal, first, poison.words(Words.TEXT));
        });
        client.doing(() -> clashing.settle(
                traject,
                clashing.mark(traject, SubmissionId.create(), goal, second, poison.words(Words.TEXT)),
                poison.words(Words.TEXT)));
    }

    /** The goal stands above all others; what is done for it, what is no longer, and what the client believes. */
    void together(Poison poison, TrajectId traject, GoalId goal, Acting client, Acting professional) {
        professional.doing(() -> {
            planning.choose(traject, SubmissionId.create(), goal, poison.words(Words.LINE));
            contribute(poison, traject);
            contribute(poison, traject);
            plans.shared(traject).orElseThrow().contributions().stream()
                    .findFirst()
                    .ifPresent(one -> planning.end(traject, one.id(), poison.words(Words.TEXT)));
        });
        client.doing(() -> belief.say(traject, SubmissionId.create(), 2));
    }

    private GoalId proposed(Poison poison, TrajectId traject) {
        return setting.propose(traject, SubmissionId.create(), poison.words(Words.LINE), poison.words(Words.TEXT));
    }

    private void step(Poison poison, TrajectId traject, GoalId goal, StepStatus status, String why) {
        NewStep step = new NewStep(poison.words(Words.LINE), StepActor.SOMEONE_ELSE, poison.words(Words.LINE), today());
        StepId id = setting.addStep(traject, goal, SubmissionId.create(), step);
        setting.mark(traject, goal, id, status, why);
    }

    private void score(Poison poison, TrajectId traject, GoalId goal, AttainmentLevel level) {
        scaling.score(traject, goal, SubmissionId.create(), 2, level, poison.words(Words.TEXT));
    }

    private void contribute(Poison poison, TrajectId traject) {
        String element = catalogue.behaviourElements(Locale.of("nl")).getFirst().code();
        planning.contribute(
                traject,
                SubmissionId.create(),
                new NewContribution(element, poison.words(Words.LINE), Intervention.INFORM, poison.words(Words.LINE)));
    }

    private static NewScale scale(Poison poison) {
        Map<AttainmentLevel, String> levels = new EnumMap<>(AttainmentLevel.class);
        for (AttainmentLevel level : AttainmentLevel.values()) {
            levels.put(level, poison.words(Words.LINE));
        }
        return new NewScale(poison.words(Words.LINE), levels, today(), today().plusWeeks(12), 4);
    }

    private static LocalDate today() {
        return LegalDays.today(Clock.systemUTC());
    }
}
