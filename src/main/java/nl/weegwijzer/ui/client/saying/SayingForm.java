package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** What kind of thing someone says, and their own words. Sending it twice is one act; nothing typed is lost. */
public final class SayingForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Hands over what is said. */
    public interface Saying {
        /** Says it once; the same submission again is the same act. */
        ResponseId say(SubmissionId submission, ResponseKind kind, String words);
    }

    private final ErrorSummary errors;
    private final RadioButtonGroup<ResponseKind> kinds;
    private final TextArea words = Fields.area(text("SayingForm.words"));
    private final DraftKeeper keeper;
    private final transient Saying saying;
    private final transient Consumer<ResponseId> afterwards;

    /**
     * @param draft names what is written on, for {@link DraftKeeper}
     * @param answers the kinds to choose from; one alone was chosen before and is not asked again
     * @param afterwards goes on, once it was said
     */
    public SayingForm(
            ErrorSummary errors,
            String draft,
            List<ResponseKind> answers,
            Saying saying,
            Consumer<ResponseId> afterwards) {
        this.errors = errors;
        this.saying = saying;
        this.afterwards = afterwards;
        this.kinds = Fields.oneOf(text("SayingForm.kind"), answers);
        kinds.setItemLabelGenerator(Kinds::answer);
        if (answers.size() == 1) {
            kinds.setValue(answers.getFirst());
            kinds.setVisible(false);
        }
        words.setHelperText(text("SayingForm.ownWords"));
        keeper = DraftKeeper.keep(words, draft);
        addClassName("stack");
        add(kinds, words, new HelpAtOnce(), new ActionButton(text("SayingForm.send"), this::send).main());
    }

    private void send() {
        List<Problem> problems = new ArrayList<>();
        if (kinds.isEmpty()) {
            problems.add(new Problem(text("SayingForm.chooseKind"), kinds));
        }
        if (words.getValue().isBlank()) {
            problems.add(new Problem(text("SayingForm.writeSomething"), words));
        }
        if (!errors.show(problems)) {
            return;
        }
        Sending.attempt(errors, words, () -> saying.say(keeper.submission(), kinds.getValue(), words.getValue()))
                .ifPresent(said -> {
                    keeper.forget();
                    afterwards.accept(said);
                });
    }
}
