package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.response.Outcome;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;

/** Answers one thing that a client said, with what was done with it. */
final class AnswerForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Replying replying;
    private final transient Runnable changed;
    private final RadioButtonGroup<Outcome> outcome =
            Fields.oneOf(text("AnswerForm.outcome"), List.of(Outcome.values()));
    private final TextArea words = Fields.area(text("AnswerForm.words"));
    private final DraftKeeper keeper;
    private transient Said said;

    AnswerForm(Replying replying, Said said, Runnable changed) {
        this.replying = replying;
        this.said = said;
        this.changed = changed;
        outcome.addClassName("tight");
        words.setHelperText(text("AnswerForm.help", said.writtenBy()));
        keeper = DraftKeeper.keep(words, "antwoord/" + said.id() + "/" + said.answers());
        NativeButton send = new NativeButton(text("AnswerForm.send"), _ -> send());
        send.addClassNames("button", "main");
        addClassNames("stack", "no-print");
        add(outcome, words, new Div(send));
    }

    /** What the writer has before them now. */
    void seen(Said now) {
        said = now;
    }

    boolean untouched() {
        return outcome.isEmpty() && words.isEmpty();
    }

    void begin() {
        outcome.getElement().callJsFunction("focus");
    }

    private void send() {
        Outcome chosen = outcome.getValue();
        wrong(outcome, chosen == null ? text("AnswerForm.choose") : "");
        wrong(words, "");
        if (chosen == null) {
            outcome.getElement().callJsFunction("focus");
            return;
        }
        try {
            replying.answer(said, keeper.submission(), said.answers(), chosen, words.getValue());
            sent();
        } catch (Refusal refusal) {
            wrong(words, reason(refusal));
            words.focus();
        }
    }

    private void sent() {
        keeper.confirm(words.getValue());
        words.clear();
        outcome.clear();
        setVisible(false);
        Announcer.say(text("AnswerForm.sent", said.writtenBy()));
        changed.run();
    }

    private static void wrong(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }
}
