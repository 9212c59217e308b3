package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.client.explanation.TeachBackPanel.Telling;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Yes, a bit, or no; whoever says less than yes may write what is not clear. */
final class TeachBackForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Understood> answers = Fields.oneOf("", List.of(Understood.values()));
    private final TextArea words = Fields.area(text("TeachBackForm.unclear"));
    private final HelpAtOnce help = new HelpAtOnce();
    private final String draft;

    /** Not before somebody answers: most who read never do, and their page asks for no words then. */
    private @Nullable DraftKeeper keeper;

    private final transient Telling telling;
    private final transient Consumer<Understood> afterwards;

    TeachBackForm(String draft, Telling telling, Consumer<Understood> afterwards) {
        this.draft = draft;
        this.telling = telling;
        this.afterwards = afterwards;
        answers.setAriaLabel(text("TeachBackPanel.title"));
        answers.addClassName("tight");
        answers.addValueChangeListener(chosen -> {
            words.setVisible(chosen.getValue() != null && chosen.getValue() != Understood.YES);
            help.beside(words);
            keeper();
        });
        words.setHelperText(text("TeachBackForm.mayStayEmpty"));
        words.setVisible(false);
        addClassName("stack");
        add(errors, answers, words, help.beside(words), new ActionButton(text("TeachBackForm.send"), this::send));
    }

    private DraftKeeper keeper() {
        if (keeper == null) {
            keeper = DraftKeeper.keep(words, draft);
        }
        return keeper;
    }

    private void send() {
        Understood understood = answers.getValue();
        if (understood == null) {
            errors.show(List.of(new Problem(text("TeachBackForm.choose"), answers)));
        } else {
            send(understood, understood == Understood.YES ? "" : words.getValue());
        }
    }

    private void send(Understood understood, String unclear) {
        Sending.attempt(errors, words.isVisible() ? words : answers, () -> {
                    telling.tell(keeper().submission(), understood, unclear);
                    return understood;
                })
                .ifPresent(told -> {
                    keeper().forget();
                    afterwards.accept(told);
                });
    }
}
