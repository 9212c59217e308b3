package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.reason;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.WhenPressed;

/** A text and a button. Sending it twice is one act; what was typed stays until it has arrived. */
final class WordsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea words;
    private final transient WhenPressed pressed;
    private final DraftKeeper keeper;
    private final transient BiConsumer<SubmissionId, String> sent;

    WordsForm(String label, String send, String draft, BiConsumer<SubmissionId, String> sent) {
        this.sent = sent;
        words = Fields.area(label);
        keeper = DraftKeeper.keep(words, draft);
        NativeButton go = new NativeButton(send);
        pressed = WhenPressed.of(go, words);
        go.addClickListener(_ -> send());
        go.getElement().setAttribute("type", "button");
        go.addClassName("button");
        addClassNames("stack", "read", "no-print");
        add(words, new Div(go));
    }

    private void send() {
        String typed = pressed.words();
        words.setInvalid(false);
        try {
            sent.accept(keeper.submission(), typed);
        } catch (Refusal refusal) {
            words.setErrorMessage(reason(refusal));
            words.setInvalid(true);
            words.focus();
            return;
        }
        keeper.confirm(typed);
        Emptying.after(words, typed);
    }
}
