package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks for the code of a representative. */
final class CodeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField code = Fields.line(text("CodeForm.code"));
    private final ErrorSummary errors;
    private final transient Function<String, Optional<Candidate>> finding;
    private final transient Consumer<Candidate> afterwards;

    CodeForm(ErrorSummary errors, Function<String, Optional<Candidate>> finding, Consumer<Candidate> afterwards) {
        this.errors = errors;
        this.finding = finding;
        this.afterwards = afterwards;
        code.setHelperText(text("CodeForm.help"));
        code.setAutocomplete(Autocomplete.OFF);
        addClassName("stack");
        add(code, new ActionButton(text("CodeForm.next"), this::send).main());
    }

    private void send() {
        if (errors.show(new Checks().filled(code, text("CodeForm.missing")).problems())) {
            Sending.attempt(errors, code, () -> finding.apply(code.getValue())).ifPresent(this::go);
        }
    }

    private void go(Optional<Candidate> found) {
        found.ifPresentOrElse(afterwards, () -> errors.show(List.of(new Problem(text("CodeForm.nobody"), code))));
    }
}
