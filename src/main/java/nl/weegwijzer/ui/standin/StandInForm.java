package nl.weegwijzer.ui.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.people.traject.TeamMember;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Which colleague stands in, from when until when, and why. */
final class StandInForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<TeamMember> who;
    private final DatePicker from = Pickers.day(text("StandInForm.from"));
    private final DatePicker until = Pickers.day(text("StandInForm.until"));
    private final TextArea because = Fields.area(text("StandInForm.because"));
    private final ErrorSummary errors;
    private final transient StandInDesk.Appointing appointing;
    private final transient Consumer<String> afterwards;

    StandInForm(
            ErrorSummary errors,
            LocalDate today,
            List<TeamMember> colleagues,
            StandInDesk.Appointing appointing,
            Consumer<String> afterwards) {
        this.errors = errors;
        this.appointing = appointing;
        this.afterwards = afterwards;
        who = Pickers.find(text("StandInForm.who"), colleagues);
        who.setItemLabelGenerator(TeamMember::name);
        from.setValue(today);
        until.setHelperText(text("StandInForm.untilHelp"));
        because.setHelperText(text("StandInForm.becauseHelp"));
        addClassName("stack");
        add(who, from, until, because, new ActionButton(text("StandInForm.appoint"), this::send).main());
    }

    private void send() {
        Checks checks = new Checks()
                .chosen(who, text("StandInForm.whoMissing"))
                .chosen(from, text("StandInForm.dayMissing"))
                .chosen(until, text("StandInForm.dayMissing"))
                .filled(because, text("StandInForm.becauseMissing"))
                .fits(because, Term.BECAUSE);
        if (errors.show(checks.problems())) {
            TeamMember chosen = who.getValue();
            Sending.attempt(errors, until, () -> {
                        appointing.appoint(chosen.id(), from.getValue(), until.getValue(), because.getValue());
                        return chosen.name();
                    })
                    .ifPresent(afterwards);
        }
    }
}
