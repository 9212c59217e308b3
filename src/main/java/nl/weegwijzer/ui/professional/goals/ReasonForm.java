package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Fields;

/** Asks why, for what can only be said with the reason. */
final class ReasonForm extends GoalForm {

    private static final long serialVersionUID = 1L;

    private final TextArea why;
    private final DraftKeeper keeper;
    private final transient Consumer<String> sent;

    /**
     * @param ask the question, such as why someone does not agree
     * @param draft names what is typed here; see {@link DraftKeeper#keep}
     */
    ReasonForm(String ask, String send, String draft, Consumer<String> sent, Runnable cancelled) {
        this.sent = sent;
        why = Fields.area(ask);
        keeper = DraftKeeper.keep(why, draft);
        NativeButton go = new NativeButton(send, _ -> send());
        NativeButton back = new NativeButton(text("ReasonForm.back"), _ -> cancelled.run());
        go.addClassName("button");
        back.addClassNames("plain", "link-target");
        Div row = new Div(go, back);
        row.addClassName("row");
        addClassNames("stack", "read");
        add(why, row);
    }

    @Override
    void begin() {
        why.focus();
    }

    private void send() {
        why.setInvalid(false);
        try {
            String typed = why.getValue();
            sent.accept(typed);
            keeper.sent(typed);
        } catch (Refusal refusal) {
            why.setErrorMessage(reason(refusal));
            why.setInvalid(true);
            why.focus();
        }
    }
}
