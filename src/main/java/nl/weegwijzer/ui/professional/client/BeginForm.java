package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import nl.weegwijzer.afweging.publishing.Progress;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Begins an afweging with the question that it weighs, from nothing, a starting point, or an earlier one. */
final class BeginForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField question = Fields.line(text("BeginForm.question"));
    private final Select<Beginning> from;
    private final transient BiConsumer<Beginning, String> begin;

    /** @param earlier what was weighed for this client before */
    BeginForm(List<Progress> earlier, BiConsumer<Beginning, String> begin) {
        this.begin = begin;
        NativeButton go = new NativeButton(text("BeginForm.begin"), _ -> send());
        go.addClassName("button");
        question.setHelperText(text("BeginForm.help"));
        question.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        question.getElement().addEventListener("keydown", _ -> send()).setFilter("event.key === 'Enter'");
        from = Pickers.pick(text("BeginForm.from"), Beginning.all(earlier));
        from.setItemLabelGenerator(Beginning::words);
        from.setValue(new Beginning.Empty());
        from.setHelperText(text("BeginForm.fromHelp"));
        addClassNames("stack", "read", "no-print");
        add(question, from, go);
    }

    private void send() {
        try {
            begin.accept(from.getValue(), question.getValue());
        } catch (Refusal refusal) {
            question.setErrorMessage(reason(refusal));
            question.setInvalid(true);
            question.focus();
        }
    }
}
