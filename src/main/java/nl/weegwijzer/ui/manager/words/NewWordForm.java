package nl.weegwijzer.ui.manager.words;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.wordlist.Saying;
import nl.weegwijzer.wordlist.WordListKeeping;

/** Adds a word of the organisation's own. */
final class NewWordForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors;
    private final transient Changing changing;
    private final TextField word = Fields.line(text("NewWordForm.word"));
    private final TextField plainer = Fields.line(text("WordPanel.plainer"));
    private final TextField meaning = Fields.line(text("WordPanel.meaning"));

    /** @param errors where it says what has to be put right */
    NewWordForm(ErrorSummary errors, Changing changing) {
        this.errors = errors;
        this.changing = changing;
        word.setHelperText(text("NewWordForm.wordHelp"));
        plainer.setHelperText(text("NewWordForm.plainerHelp"));
        meaning.setHelperText(text("NewWordForm.meaningHelp"));
        NativeButton add = new NativeButton(text("NewWordForm.add"), _ -> add());
        add.addClassNames("button", "main");
        addClassName("stack");
        add(word, plainer, meaning, new Div(add));
    }

    private void add() {
        Checks checks = new Checks();
        checks.filled(word, text("NewWordForm.wordMissing"))
                .fits(word, WordListKeeping.WORD)
                .fits(plainer, Words.LINE)
                .fits(meaning, Saying.MEANING);
        if (!errors.show(checks.problems())) {
            return;
        }
        try {
            changing.add(word.getValue(), new Saying(plainer.getValue(), meaning.getValue()));
            List.of(word, plainer, meaning).forEach(TextField::clear);
        } catch (Refusal refusal) {
            errors.show(List.of(new Problem(reason(refusal), word)));
        }
    }
}
