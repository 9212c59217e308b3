package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.ui.client.Cards;

/** Where a goal stands, in a word or two of a client. */
public final class Standing {

    private Standing() {}

    /** The word in a border. */
    static Span tag(GoalSummary goal) {
        return tag(goal.state(), goal.waitsFor(Side.CLIENT));
    }

    /**
     * The word in a border.
     *
     * @param mine whether the client is asked and said nothing yet
     */
    public static Span tag(GoalState state, boolean mine) {
        return switch (state) {
            case PROPOSED -> Cards.tag(mine ? text("Standing.waitsForYou") : text("Standing.waitsForUs"), mine);
            case CHANGED_AFTER_AGREEMENT ->
                Cards.tag(mine ? text("Standing.changedWaitsForYou") : text("Standing.changedWaitsForUs"), mine);
            case AGREED -> Cards.tag(text("Standing.agreed"), true);
            case NOT_AGREED -> Cards.tag(text("Standing.notAgreed"), true);
            case COULD_NOT_ANSWER -> Cards.tag(text("Standing.couldNotAnswer"), false);
            case REACHED -> Cards.tag(text("Standing.reached"), true);
            case STOPPED -> Cards.tag(text("Standing.stopped"), false);
        };
    }

    /** The first step that can be taken, with its day. */
    static Optional<String> nextStep(GoalSummary goal) {
        return goal.steps().stream()
                .filter(step -> step.status() == StepStatus.TO_DO || step.status() == StepStatus.BUSY)
                .findFirst()
                .map(step -> text("Standing.step", step.words(), day(step.day())));
    }
}
