package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.ui.block.Lasting;

/** The steps towards a goal, and a form for the next one. */
final class GoalSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean archived;
    private final H4 title = new H4(text("GoalSteps.title"));
    private final UnorderedList list = new UnorderedList();
    private final NativeButton add = new NativeButton(text("GoalSteps.add"), _ -> openForm());
    private final AddStepForm form;
    private final transient Lasting<GoalSummary.Step, StepId, StepLine> lines;

    GoalSteps(Hand hand, GoalSummary goal, boolean archived) {
        this.archived = archived;
        form = new AddStepForm(hand, goal.id(), this::closeForm);
        form.setVisible(false);
        lines = new Lasting<>(
                list, GoalSummary.Step::id, step -> new StepLine(hand, goal.id(), step, archived), StepLine::show);
        list.addClassNames("bare", "rows");
        add.addClassNames("button", "quiet", "no-print");
        addClassName("stack-s");
        add(title, list, add, form);
    }

    void show(GoalSummary goal) {
        boolean shared = goal.state() == GoalState.AGREED || goal.state() == GoalState.CHANGED_AFTER_AGREEMENT;
        lines.show(goal.steps());
        title.setVisible(shared || !goal.steps().isEmpty());
        list.setVisible(!goal.steps().isEmpty());
        add.setVisible(shared && !archived && !form.isVisible());
    }

    private void openForm() {
        form.setVisible(true);
        add.setVisible(false);
        form.begin();
    }

    private void closeForm() {
        form.setVisible(false);
        add.setVisible(true);
    }
}
