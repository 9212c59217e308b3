package nl.weegwijzer.ui.client.takenalong;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.response.takenalong.OwnAnswer;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Five answers in words, of which none is chosen beforehand, and the way past the question. */
final class TakenForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over the answer; null passes the question over. */
    interface Telling {
        void tell(SubmissionId submission, @Nullable OwnAnswer answer);
    }

    private final ErrorSummary errors;
    private final RadioButtonGroup<OwnAnswer> answers = Fields.oneOf("", List.of(OwnAnswer.values()));
    private final transient SubmissionId submission = SubmissionId.create();
    private final transient Telling telling;
    private final String next;

    TakenForm(ErrorSummary errors, String question, Telling telling, String next) {
        this.errors = errors;
        this.telling = telling;
        this.next = next;
        answers.setAriaLabel(question);
        Div row = new Div(
                new ActionButton(text("TakenForm.next"), this::send).main(),
                new ActionButton(text("TakenForm.pass"), () -> tell(null)).quiet());
        row.addClassName("row");
        addClassName("stack");
        add(answers, row);
    }

    private void send() {
        if (answers.isEmpty()) {
            errors.show(List.of(new Problem(text("TakenForm.choose"), answers)));
        } else {
            tell(answers.getValue());
        }
    }

    private void tell(@Nullable OwnAnswer answer) {
        Sending.attempt(errors, answers, () -> {
                    telling.tell(submission, answer);
                    return next;
                })
                .ifPresent(Paths::go);
    }
}
