package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import nl.weegwijzer.goals.GoalSummary.Step;
import nl.weegwijzer.goals.StepActor;

/** Who takes a step, as a client says it. */
final class Actors {

    private Actors() {}

    /** To choose, from the mouth of the client. */
    static String choice(StepActor actor) {
        return switch (actor) {
            case CLIENT -> text("Actors.me");
            case PROFESSIONAL -> text("Actors.myProfessional");
            case EMPLOYER -> text("Actors.anEmployer");
            case SOMEONE_ELSE -> text("Actors.somebodyElse");
        };
    }

    /** As it is read back to the client. */
    static String name(Step step) {
        if (!step.actorName().isEmpty()) {
            return step.actorName();
        }
        return switch (step.actor()) {
            case CLIENT -> text("Actors.you");
            case PROFESSIONAL -> text("Actors.yourProfessional");
            case EMPLOYER -> text("Actors.employer");
            case SOMEONE_ELSE -> text("Actors.somebodyElse");
        };
    }
}
