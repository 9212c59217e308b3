package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Whether an answer is enough; whoever says "not yet" may write what is missing. */
final class EnoughForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over what is said of an answer. */
    interface Telling {
        void tell(SubmissionId submission, boolean enough, String words);
    }

    private final ErrorSummary errors;
    private final RadioButtonGroup<Boolean> answers = Fields.oneOf("", List.of(true, false));
    private final TextArea words = Fields.area(text("EnoughForm.missing"));
    private final HelpAtOnce help = new HelpAtOnce();
    private final DraftKeeper keeper;
    private final transient Telling telling;
    private final transient Runnable afterwards;

    EnoughForm(ErrorSummary errors, Said said, Telling telling, Runnable afterwards) {
        this.errors = errors;
        this.telling = telling;
        this.afterwards = afterwards;
        answers.setAriaLabel(text("EnoughForm.title"));
        answers.setItemLabelGenerator(yes -> yes ? text("EnoughForm.yes") : text("EnoughForm.notYet"));
        answers.addClassName("tight");
        answers.addValueChangeListener(chosen -> ask(Boolean.FALSE.equals(chosen.getValue())));
        words.setHelperText(text("EnoughForm.mayStayEmpty"));
        keeper = DraftKeeper.keep(words, "genoeg/" + said.id() + "/" + said.answers());
        ask(false);
        addClassNames("stack", "no-print");
        add(answers, words, help, new ActionButton(text("EnoughForm.send"), this::send));
    }

    private void ask(boolean what) {
        words.setVisible(what);
        help.setVisible(what);
    }

    private void send() {
        Boolean enough = answers.getValue();
        if (enough == null) {
            errors.show(List.of(new Problem(text("EnoughForm.choose"), answers)));
            return;
        }
        Sending.attempt(errors, enough ? answers : words, () -> {
                    telling.tell(keeper.submission(), enough, enough ? "" : words.getValue());
                    return enough;
                })
                .ifPresent(_ -> {
                    keeper.forget();
                    afterwards.run();
                });
    }
}
