package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Choosing later: why, and until when. */
final class PutOffForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Together now;
    private final transient Choosing choosing;
    private final ErrorSummary errors;
    private final transient Runnable afterwards;
    private final TextArea why = Fields.area(text("PutOffForm.why"));
    private final DatePicker until = Pickers.day(text("PutOffForm.until"));
    private final DraftKeeper keeper;

    PutOffForm(Together now, Choosing choosing, ErrorSummary errors, Runnable afterwards) {
        this.now = now;
        this.choosing = choosing;
        this.errors = errors;
        this.afterwards = afterwards;
        keeper = DraftKeeper.keep(why, "later-kiezen/" + now.afweging());
        addClassName("stack");
        add(why, until, new HelpAtOnce(), new ActionButton(text("PutOffForm.send"), this::send));
    }

    private void send() {
        Checks checks = new Checks().filled(why, text("PutOffForm.sayWhy")).chosen(until, text("PutOffForm.sayUntil"));
        if (!errors.show(checks.problems())) {
            return;
        }
        LocalDate day = until.getValue();
        int version = now.choice().version();
        Sending.attempt(errors, until, () -> {
                    choosing.putOff(now.traject(), keeper.submission(), now.afweging(), version, why.getValue(), day);
                    return day;
                })
                .ifPresent(_ -> {
                    keeper.forget();
                    afterwards.run();
                });
    }
}
