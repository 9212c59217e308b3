package nl.weegwijzer.ui.administrator.paper;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.people.admission.Term;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Who was given a mandate, to do what, until when, and which paper says so. */
final class PaperForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Registers what the paper says. */
    interface Registering {
        Object register(SubmissionId form, PersonId who, boolean answering, LocalDate until, String paper);
    }

    private final ComboBox<Candidate> who;
    private final RadioButtonGroup<Boolean> answering = Fields.oneOf(text("PaperForm.what"), List.of(false, true));
    private final DatePicker until = Pickers.day(text("PaperForm.until"));
    private final TextArea paper = Fields.area(text("PaperForm.paper"));
    private final ErrorSummary errors;
    private final transient SubmissionId submission = SubmissionId.create();
    private final transient Registering registering;
    private final transient Consumer<String> afterwards;

    PaperForm(
            ErrorSummary errors,
            List<Candidate> representatives,
            Registering registering,
            Consumer<String> afterwards) {
        this.errors = errors;
        this.registering = registering;
        this.afterwards = afterwards;
        who = Pickers.find(text("PaperForm.who"), representatives);
        who.setItemLabelGenerator(Candidate::name);
        answering.setItemLabelGenerator(yes -> yes ? text("PaperForm.answering") : text("PaperForm.reading"));
        until.setHelperText(text("PaperForm.untilHelp"));
        paper.setHelperText(text("PaperForm.paperHelp"));
        NativeButton save = new NativeButton(text("PaperForm.save"), _ -> send());
        save.addClassNames("button", "main");
        addClassName("stack");
        add(who, answering, until, paper, save);
    }

    private void send() {
        Checks checks = new Checks()
                .chosen(who, text("PaperForm.whoMissing"))
                .chosen(answering, text("PaperForm.whatMissing"))
                .chosen(until, text("PaperForm.untilMissing"))
                .filled(paper, text("PaperForm.paperMissing"))
                .fits(paper, Term.BECAUSE);
        if (errors.show(checks.problems())) {
            Candidate chosen = who.getValue();
            Sending.attempt(errors, until, () -> {
                        registering.register(
                                submission, chosen.id(), answering.getValue(), until.getValue(), paper.getValue());
                        return chosen.name();
                    })
                    .ifPresent(afterwards);
        }
    }
}
