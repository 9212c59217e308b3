package nl.weegwijzer.ui.professional.assisted;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.WhenPressed;
import org.jspecify.annotations.Nullable;

/** Some fields and a button; each sending is one act, however often it is pressed. */
final class AssistForm<F extends Component & HasValidation> extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * What a press hands over.
     *
     * @param words what stood in the first field at the press, if one writes there
     */
    record Pressed(SubmissionId submission, String words) {}

    private final F first;
    private final transient @Nullable WhenPressed words;
    private transient SubmissionId submission = SubmissionId.create();

    /**
     * @param send what the button says
     * @param first the field beside which a refusal is said
     * @param others what else there is to fill in
     */
    AssistForm(String send, Consumer<Pressed> sent, F first, Component... others) {
        this.first = first;
        NativeButton go = new NativeButton(send);
        words = first instanceof TextArea area ? WhenPressed.of(go, area) : null;
        go.addClickListener(_ -> send(sent));
        go.getElement().setAttribute("type", "button");
        go.addClassName("button");
        addClassNames("stack", "read", "no-print");
        add(first);
        add(others);
        add(new Div(go));
    }

    private void send(Consumer<Pressed> sent) {
        first.setInvalid(false);
        try {
            sent.accept(new Pressed(submission, words == null ? "" : words.words()));
            submission = SubmissionId.create();
        } catch (Refusal refusal) {
            say(reason(refusal));
        } catch (Unfilled unfilled) {
            say(text("AssistForm.fill"));
        }
    }

    private void say(String sentence) {
        first.setErrorMessage(sentence);
        first.setInvalid(true);
        first.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    /** Something that has to be chosen was not. */
    static final class Unfilled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
