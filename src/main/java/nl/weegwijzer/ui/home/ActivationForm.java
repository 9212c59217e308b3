package nl.weegwijzer.ui.home;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weegwijzer.people.signin.UnknownActivationCode;
import nl.weegwijzer.security.Activating;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** One field for the code. Once it was right, the portal opens anew for the person whom it stands for. */
final class ActivationForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField code = Fields.line(text("ActivationForm.code"));
    private final ErrorSummary errors;
    private final transient Activating activating;

    ActivationForm(ErrorSummary errors, Activating activating) {
        this.errors = errors;
        this.activating = activating;
        code.setHelperText(text("ActivationForm.help"));
        code.setAutocomplete(Autocomplete.OFF);
        NativeButton go = new NativeButton(text("ActivationForm.go"), _ -> submit());
        go.addClassNames("button", "main");
        go.addClickShortcut(Key.ENTER).listenOn(code);
        addClassName("stack");
        add(code, go);
    }

    private void submit() {
        if (code.getValue().isBlank()) {
            wrong(text("ActivationForm.missing"));
            return;
        }
        try {
            activating.activate(code.getValue());
        } catch (UnknownActivationCode unknown) {
            wrong(reason(unknown));
            return;
        }
        UI.getCurrentOrThrow().getPage().setLocation("/");
    }

    private void wrong(String sentence) {
        errors.show(List.of(new Problem(sentence, code)));
    }
}
