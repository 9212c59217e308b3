package nl.weegwijzer.ui.client.joint;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.jointplan.SayingBelief;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks whether the client thinks to manage. Nothing is chosen beforehand, and not knowing is an answer. */
final class BeliefForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int DONT_KNOW = -1;
    private static final int MOST = 10;

    private final transient SayingBelief saying;
    private final transient TrajectId traject;
    private final transient Consumer<String> done;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Integer> marks;
    private final transient SubmissionId submission = SubmissionId.create();

    BeliefForm(TrajectId traject, String behaviour, SayingBelief saying, Consumer<String> done) {
        this.traject = traject;
        this.saying = saying;
        this.done = done;
        List<Integer> all = Stream.concat(IntStream.rangeClosed(0, MOST).boxed(), Stream.of(DONT_KNOW))
                .toList();
        marks = Fields.oneOf(text("BeliefForm.question"), all);
        marks.addClassName("marks");
        marks.setItemLabelGenerator(BeliefForm::label);
        marks.setHelperText(text("BeliefForm.aboutHelp"));
        addClassNames("stack", "read");
        add(errors, new Paragraph(text("BeliefForm.behaviour", behaviour)), marks);
        add(new ActionButton(text("BeliefForm.send"), this::send).main());
    }

    private static String label(int mark) {
        return switch (mark) {
            case DONT_KNOW -> text("BeliefForm.dontKnow");
            case 0 -> text("BeliefForm.surelyNot", mark);
            case MOST -> text("BeliefForm.surely", mark);
            default -> text("BeliefForm.mark", mark);
        };
    }

    private void send() {
        Integer chosen = marks.getValue();
        if (chosen == null) {
            errors.show(List.of(new Problem(text("BeliefForm.choose"), marks)));
            return;
        }
        Sending.attempt(errors, marks, () -> {
                    saying.say(traject, submission, chosen == DONT_KNOW ? null : chosen);
                    return text("BeliefForm.sent");
                })
                .ifPresent(done);
    }
}
