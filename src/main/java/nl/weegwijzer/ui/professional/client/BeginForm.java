package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.field.Fields;

/** Begins an afweging with the question that it weighs. */
final class BeginForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField question = Fields.line(text("BeginForm.question"));
    private final transient Consumer<String> begin;

    BeginForm(Consumer<String> begin) {
        this.begin = begin;
        NativeButton go = new NativeButton(text("BeginForm.begin"), _ -> send());
        go.addClassName("button");
        question.setHelperText(text("BeginForm.help"));
        question.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        question.getElement().addEventListener("keydown", _ -> send()).setFilter("event.key === 'Enter'");
        addClassNames("stack", "read", "no-print");
        add(question, go);
    }

    private void send() {
        try {
            begin.accept(question.getValue());
        } catch (Refusal refusal) {
            question.setErrorMessage(reason(refusal));
            question.setInvalid(true);
            question.focus();
        }
    }
}
