package nl.weegwijzer.ui.client.goals;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;

/** What a client can do with the goal that they look at. Each act ends by saying what was done. */
record Acts(GoalSetting setting, TrajectId traject, GoalSummary goal, Consumer<String> done) {

    /** Does something with the goal; {@code what} says afterwards that it was done. */
    void act(ErrorSummary errors, Component field, String what, Consumer<GoalSetting> how) {
        Sending.attempt(errors, field, () -> {
                    how.accept(setting);
                    return what;
                })
                .ifPresent(done);
    }

    /** The wording that they look at. */
    int seen() {
        return goal.wording().revision();
    }

    String path() {
        return Paths.goal(traject, goal.id());
    }
}
