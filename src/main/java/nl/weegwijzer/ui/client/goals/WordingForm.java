package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** A goal in the client's own words, and why. Sending it twice is one act; nothing typed is lost. */
final class WordingForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over the words. */
    interface Wording {
        GoalId word(SubmissionId submission, String title, String why);
    }

    private final ErrorSummary errors;
    private final TextField title = Fields.line(text("WordingForm.goal"));
    private final TextArea why = Fields.area(text("WordingForm.why"));
    private final DraftKeeper titleKeeper;
    private final DraftKeeper whyKeeper;

    /**
     * @param draft names what is written on, for {@link DraftKeeper}
     * @param send what the button says
     */
    WordingForm(ErrorSummary errors, String draft, String send, Wording wording, Consumer<GoalId> next) {
        this.errors = errors;
        title.setHelperText(text("WordingForm.example"));
        why.setHelperText(text("WordingForm.mayStayEmpty"));
        titleKeeper = DraftKeeper.keep(title, draft + "/doel");
        whyKeeper = DraftKeeper.keep(why, draft + "/waarom");
        addClassName("stack");
        add(title, why, new HelpAtOnce(), new ActionButton(send, () -> send(wording, next)).main());
    }

    /** Begins from words that are there already. */
    WordingForm from(String goal, String because) {
        title.setValue(goal);
        why.setValue(because);
        return this;
    }

    private void send(Wording wording, Consumer<GoalId> next) {
        if (title.getValue().isBlank()) {
            errors.show(List.of(new Problem(text("WordingForm.writeGoal"), title)));
            return;
        }
        Sending.attempt(errors, title, () -> wording.word(titleKeeper.submission(), title.getValue(), why.getValue()))
                .ifPresent(goal -> {
                    titleKeeper.forget();
                    whyKeeper.forget();
                    next.accept(goal);
                });
    }
}
