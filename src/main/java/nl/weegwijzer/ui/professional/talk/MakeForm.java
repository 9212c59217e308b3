package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.act.Appointment;
import nl.weegwijzer.shared.Refusal;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.ui.field.Fields;
import org.jspecify.annotations.Nullable;

/** Makes a talk, from something that is weighed or from a day. */
final class MakeForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Makes it. */
    interface Making {
        ConversationId make(SubmissionId submission, @Nullable AfwegingId afweging, @Nullable Appointment when);
    }

    /** Where a talk can come from; null is a day. */
    private record From(@Nullable ExplanationSummary explanation) {}

    private final RadioButtonGroup<From> from;
    private final MeetingForm meeting = new MeetingForm();
    private final transient SubmissionId submission = SubmissionId.create();

    MakeForm(List<ExplanationSummary> explanations, Making making, Consumer<ConversationId> next) {
        List<From> sources = new ArrayList<>();
        explanations.forEach(one -> sources.add(new From(one)));
        sources.add(new From(null));
        from = Fields.oneOf(text("MakeForm.from"), sources);
        from.setItemLabelGenerator(MakeForm::words);
        NativeButton make = new NativeButton(text("MakeForm.make"), _ -> send(making, next));
        make.getElement().setAttribute("type", "button");
        make.addClassNames("button", "main");
        addClassNames("stack", "read", "no-print");
        add(from, meeting, new Div(make));
    }

    private static String words(From from) {
        return from.explanation() == null
                ? text("MakeForm.day")
                : text("MakeForm.about", from.explanation().question());
    }

    private void send(Making making, Consumer<ConversationId> next) {
        from.setInvalid(false);
        if (from.isEmpty()) {
            from.setErrorMessage(text("MakeForm.choose"));
            from.setInvalid(true);
            from.getElement().executeJs("window.weegwijzer.goTo(this)");
            return;
        }
        ExplanationSummary chosen = from.getValue().explanation();
        try {
            next.accept(making.make(submission, chosen == null ? null : chosen.afweging(), meeting.appointment()));
        } catch (Refusal refusal) {
            meeting.refuse(refusal);
        }
    }
}
