package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.reason;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.conversation.act.TalkWay;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.field.OneAct;
import nl.weegwijzer.ui.field.Pickers;
import org.jspecify.annotations.Nullable;

/** When and how two meet: a day, a time on the Dutch clock, a way, and where in words. */
final class MeetingForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    /** Hands it over; the appointment is null when no moment is filled in. */
    interface Sending {
        void send(SubmissionId submission, @Nullable Appointment when);
    }

    private final DatePicker day = Pickers.day(text("MeetingForm.day"));
    private final TextField time = Fields.line(text("MeetingForm.time"));
    private final RadioButtonGroup<TalkWay> way = Fields.oneOf(text("MeetingForm.way"), List.of(TalkWay.values()));
    private final TextField place = Fields.line(text("MeetingForm.place"));

    MeetingForm() {
        time.setHelperText(text("MeetingForm.timeHelp"));
        place.setHelperText(text("MeetingForm.placeHelp"));
        Div when = new Div(day, time);
        when.addClassName("row");
        addClassNames("stack", "read", "no-print");
        add(when, way, place);
    }

    /** With a button that hands over what is filled in. */
    MeetingForm sending(String words, Sending sent) {
        NativeButton send = OneAct.on(new NativeButton(words), press -> send(press, sent));
        send.getElement().setAttribute("type", "button");
        send.addClassName("button");
        add(new Div(send));
        return this;
    }

    /** What is filled in; null when it says no moment. */
    @Nullable
    Appointment appointment() {
        LocalTime clock = clock(time.getValue());
        LocalDateTime when =
                day.isEmpty() || clock == null ? null : day.getValue().atTime(clock);
        return Appointment.on(when, way.getValue(), place.getValue());
    }

    void refuse(Refusal refusal) {
        time.setErrorMessage(reason(refusal));
        time.setInvalid(true);
        time.focus();
    }

    private void send(SubmissionId press, Sending sent) {
        time.setInvalid(false);
        try {
            sent.send(press, appointment());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    /** A time as people type it: 10.00, 10:00, 10 or 9u30. */
    static @Nullable LocalTime clock(String typed) {
        String clock = typed.strip().replaceAll("[.uh]", ":").replaceAll(":$", "");
        try {
            return LocalTime.parse(clock.contains(":") ? clock : clock + ":00", CLOCK);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
