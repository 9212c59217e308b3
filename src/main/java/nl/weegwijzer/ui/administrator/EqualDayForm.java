package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.weegwijzer.shared.Words;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Asks for a day, and for the decree that made it equal to a public holiday. */
final class EqualDayForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = Pickers.day(text("EqualDaysPage.day"));
    private final TextField source = Fields.line(text("EqualDaysPage.source"));
    private final ErrorSummary errors;
    private final transient BiConsumer<LocalDate, String> ready;

    /**
     * @param errors where it says what has to be put right
     * @param ready gets the day and its decree, once nothing has to be put right
     */
    EqualDayForm(ErrorSummary errors, BiConsumer<LocalDate, String> ready) {
        this.errors = errors;
        this.ready = ready;
        source.setHelperText(text("EqualDayForm.sourceHelp"));
        NativeButton note = new NativeButton(text("EqualDayForm.note"), _ -> submit());
        note.addClassNames("button", "main");
        addClassNames("stack", "no-print");
        add(day, source, note);
    }

    private void submit() {
        Checks checks = new Checks()
                .chosen(day, text("EqualDayForm.dayMissing"))
                .filled(source, text("EqualDayForm.sourceMissing"))
                .fits(source, Words.LINE);
        if (errors.show(checks.problems())) {
            ready.accept(day.getValue(), source.getValue());
        }
    }
}
