package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.goals.NewStep;
import nl.weegwijzer.goals.StepActor;
import nl.weegwijzer.goals.StepId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** What is done, by whom, and when. Sending it twice is one act. */
final class NewStepForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over the step. */
    interface Adding {
        StepId add(SubmissionId submission, NewStep step);
    }

    private final ErrorSummary errors;
    private final TextField words = Fields.line(text("NewStepForm.words"));
    private final RadioButtonGroup<StepActor> actor =
            Fields.oneOf(text("NewStepForm.actor"), List.of(StepActor.values()));
    private final TextField name = Fields.line(text("NewStepForm.name"));
    private final DatePicker when = Pickers.day(text("NewStepForm.when"));
    private final DraftKeeper keeper;
    private final transient Adding adding;
    private final transient Runnable next;

    NewStepForm(ErrorSummary errors, String draft, Adding adding, Runnable next) {
        this.errors = errors;
        this.adding = adding;
        this.next = next;
        words.setHelperText(text("NewStepForm.example"));
        actor.setItemLabelGenerator(Actors::choice);
        actor.addValueChangeListener(chosen -> name.setVisible(chosen.getValue() == StepActor.SOMEONE_ELSE));
        name.setVisible(false);
        when.setAutoOpen(false);
        when.setHelperText(text("NewStepForm.aboutWhen"));
        keeper = DraftKeeper.keep(words, draft);
        addClassName("stack");
        add(words, actor, name, when, new HelpAtOnce(), new ActionButton(text("NewStepForm.add"), this::send).main());
    }

    private void send() {
        if (!errors.show(problems())) {
            return;
        }
        String who = name.isVisible() ? name.getValue() : "";
        NewStep step = new NewStep(words.getValue(), actor.getValue(), who, when.getValue());
        Sending.attempt(errors, words, () -> adding.add(keeper.submission(), step))
                .ifPresent(_ -> {
                    keeper.forget();
                    next.run();
                });
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (words.getValue().isBlank()) {
            problems.add(new Problem(text("NewStepForm.sayWhat"), words));
        }
        if (actor.isEmpty()) {
            problems.add(new Problem(text("NewStepForm.sayWho"), actor));
        }
        if (name.isVisible() && name.getValue().isBlank()) {
            problems.add(new Problem(text("NewStepForm.sayName"), name));
        }
        if (when.isEmpty()) {
            problems.add(new Problem(text("NewStepForm.sayWhen"), when));
        }
        return problems;
    }
}
