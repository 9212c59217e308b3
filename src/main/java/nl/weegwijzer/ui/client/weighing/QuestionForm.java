package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** One question with its answers in words, of which none is chosen beforehand. Each answer is saved on its own. */
public final class QuestionForm<V> extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors;
    private final RadioButtonGroup<V> answers;

    /**
     * @param question what is asked, for who cannot see that it stands above
     * @param given the answer of the client so far, or null while there is none
     */
    public QuestionForm(
            ErrorSummary errors, String question, List<V> choices, ItemLabelGenerator<V> words, @Nullable V given) {
        this.errors = errors;
        answers = Fields.oneOf("", choices);
        answers.setAriaLabel(question);
        answers.setItemLabelGenerator(words);
        answers.addClassName("unknown-last");
        if (given != null) {
            answers.setValue(given);
        }
        addClassName("stack");
        add(answers, new NativeDetails(text("QuestionForm.why"), new Paragraph(text("QuestionForm.because"))));
    }

    /** Saves the answer, and leads on: to the next question, or home for now. */
    public QuestionForm<V> then(String next, Consumer<V> save) {
        Div row = new Div(
                new ActionButton(text("QuestionForm.next"), () -> goOn(next, save)).main(),
                new ActionButton(text("QuestionForm.later"), () -> goOnLater(save)).quiet());
        row.addClassName("row");
        add(row);
        return this;
    }

    private void goOn(String next, Consumer<V> save) {
        if (answers.isEmpty()) {
            errors.show(List.of(new Problem(text("QuestionForm.choose"), answers)));
            return;
        }
        saveAndGo(next, save);
    }

    private void goOnLater(Consumer<V> save) {
        if (answers.isEmpty()) {
            Paths.go(Paths.overview());
        } else {
            saveAndGo(Paths.overview(), save);
        }
    }

    private void saveAndGo(String path, Consumer<V> save) {
        V answer = answers.getValue();
        Sending.attempt(errors, answers, () -> {
                    save.accept(answer);
                    return answer;
                })
                .ifPresent(_ -> Paths.go(path));
    }
}
