package nl.weegwijzer.ui.professional.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.ui.field.Checks;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.Pickers;

/** Which option the professional wants, or that it is put off. */
final class ChoiceForm extends Div {

    private static final long serialVersionUID = 1L;

    private transient OnTheTable now;
    private final AfwegingId afweging;
    private final transient Choosing choosing;
    private final transient Acting acting;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<ItemId> options;
    private final TextArea why = Fields.area(text("ChoiceForm.why"));
    private final TextArea reason = Fields.area(text("ChoiceForm.reason"));
    private final DatePicker until = Pickers.day(text("ChoiceForm.until"));
    private final DraftKeeper whyKeeper;
    private final DraftKeeper reasonKeeper;

    /** Does something and shows how it stands then; a refusal is said beside the field. */
    interface Acting {
        void act(ErrorSummary errors, Component field, Runnable what);
    }

    ChoiceForm(OnTheTable now, AfwegingId afweging, Choosing choosing, Acting acting) {
        this.now = now;
        this.afweging = afweging;
        this.choosing = choosing;
        this.acting = acting;
        whyKeeper = DraftKeeper.keep(why, "kiezen-bureau/" + afweging);
        reasonKeeper = DraftKeeper.keep(reason, "later-kiezen-bureau/" + afweging);
        options = Fields.oneOf(
                text("ChoiceForm.which"),
                now.explanation().options().stream().map(Explanation.Option::id).toList());
        options.setItemLabelGenerator(now::name);
        addClassName("stack");
        add(errors, options, why, button(text("ChoiceForm.want"), this::want));
        Div later = new Div(reason, until, button(text("ChoiceForm.putOff"), this::putOff));
        later.addClassName("stack");
        add(new NativeDetails(text("ChoiceForm.later"), later));
    }

    /** Takes in what was said meanwhile; what is being filled in stays. */
    void show(OnTheTable later) {
        now = later;
    }

    private static Div button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> act.run());
        button.addClassName("button");
        return new Div(button);
    }

    private void want() {
        if (errors.show(new Checks().chosen(options, text("ChoiceForm.choose")).problems())) {
            ItemId option = options.getValue();
            acting.act(errors, why, () -> {
                int version = now.choice().version();
                choosing.want(now.traject().id(), whyKeeper.submission(), afweging, version, option, why.getValue());
                whyKeeper.forget();
            });
        }
    }

    private void putOff() {
        Checks checks =
                new Checks().filled(reason, text("ChoiceForm.sayWhy")).chosen(until, text("ChoiceForm.sayUntil"));
        if (errors.show(checks.problems())) {
            LocalDate day = until.getValue();
            int version = now.choice().version();
            acting.act(errors, until, () -> {
                choosing.putOff(
                        now.traject().id(), reasonKeeper.submission(), afweging, version, reason.getValue(), day);
                reasonKeeper.forget();
            });
        }
    }
}
