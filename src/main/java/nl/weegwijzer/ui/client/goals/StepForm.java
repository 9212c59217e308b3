package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.goals.GoalSummary.Step;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Says how far a step is; one that cannot be taken yet asks why. */
final class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient Step step;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<StepStatus> status;
    private final TextArea why = Fields.area(text("StepForm.why"));
    private final HelpAtOnce help = new HelpAtOnce();
    private final DraftKeeper keeper;

    StepForm(Acts acts, Step step) {
        this.acts = acts;
        this.step = step;
        status = Fields.oneOf(text("StepForm.status"), List.of(StepStatus.values()));
        status.addValueChangeListener(chosen -> {
            why.setVisible(chosen.getValue() == StepStatus.CANNOT_YET);
            help.beside(why);
        });
        why.setVisible(false);
        keeper = DraftKeeper.keep(why, "stap/" + step.id());
        addClassName("stack");
        add(errors, status, why, help.beside(why), new ActionButton(text("StepForm.save"), this::save));
    }

    private void save() {
        StepStatus chosen = status.getValue();
        if (chosen == null) {
            errors.show(List.of(new Problem(text("StepForm.choose"), status)));
        } else if (chosen == StepStatus.CANNOT_YET && why.getValue().isBlank()) {
            errors.show(List.of(new Problem(text("StepForm.sayWhy"), why)));
        } else {
            acts.act(errors, why.isVisible() ? why : status, text("StepForm.saved"), setting -> {
                setting.mark(acts.traject(), acts.goal().id(), step.id(), chosen, why.getValue());
                keeper.forget();
            });
        }
    }
}
