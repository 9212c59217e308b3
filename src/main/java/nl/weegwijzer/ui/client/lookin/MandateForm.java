package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;

/** What a representative may, and for how long. Nothing is chosen beforehand. */
final class MandateForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Gives the mandate. */
    interface Giving {
        Object give(SubmissionId submission, boolean answering, HowLong howLong);
    }

    private final H2 who;
    private final RadioButtonGroup<Boolean> answering = Fields.oneOf(text("MandateForm.what"), List.of(false, true));
    private final RadioButtonGroup<HowLong> howLong =
            Fields.oneOf(text("MandateForm.howLong"), List.of(HowLong.values()));
    private final ErrorSummary errors;
    private final transient SubmissionId submission = SubmissionId.create();
    private final transient Giving giving;
    private final transient Runnable afterwards;

    MandateForm(ErrorSummary errors, String name, Giving giving, Runnable afterwards) {
        this.errors = errors;
        this.giving = giving;
        this.afterwards = afterwards;
        who = new H2(text("MandateForm.who", name));
        who.getElement().setAttribute("tabindex", "-1");
        answering.setItemLabelGenerator(yes -> yes ? text("MandateForm.answering") : text("MandateForm.reading"));
        addClassName("stack");
        add(who, answering, howLong, new ActionButton(text("MandateForm.give"), this::send).main());
    }

    /** Reading goes on at the name of who was found. */
    void arrive() {
        who.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private void send() {
        Checks checks = new Checks()
                .chosen(answering, text("MandateForm.whatMissing"))
                .chosen(howLong, text("MandateForm.howLongMissing"));
        if (errors.show(checks.problems())) {
            Sending.attempt(errors, howLong, () -> giving.give(submission, answering.getValue(), howLong.getValue()))
                    .ifPresent(_ -> afterwards.run());
        }
    }
}
