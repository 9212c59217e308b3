package nl.weegwijzer.ui.professional.assisted;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.weegwijzer.conversation.assisted.Assisting;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.Emptying;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.assisted.AssistForm.Unfilled;

/** The forms with which a client's words, views and yes are typed; nothing is chosen beforehand. */
final class AssistForms extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<ResponseKind> KINDS = List.of(
            ResponseKind.WISH,
            ResponseKind.CONCERN,
            ResponseKind.QUESTION,
            ResponseKind.CORRECTION,
            ResponseKind.DISAGREEMENT);

    private final transient Assisting assisting;
    private final transient TrajectId traject;
    private final Moment now;
    private final transient Runnable done;

    AssistForms(Assisting assisting, Assisted assisted, Runnable done) {
        this.assisting = assisting;
        this.traject = assisted.traject().id();
        this.now = assisted.now();
        this.done = done;
        add(new Part(text("AssistForms.say"), words()));
        SideBySide weighed = assisted.weighed();
        if (weighed != null && !weighed.rows().isEmpty()) {
            add(views(weighed));
        }
        if (!assisted.asking().isEmpty()) {
            add(new Part(text("AssistForms.goal"), yes(assisted.asking())));
        }
    }

    private Part views(SideBySide weighed) {
        Part views = new Part(
                text("AssistForms.weigh", weighed.question()),
                view(weighed, List.of(Importance.values()), text("AssistForms.important")),
                view(weighed, List.of(Feeling.values()), text("AssistForms.felt")));
        views.addClassName("stack-l");
        return views;
    }

    private Div words() {
        RadioButtonGroup<ResponseKind> kind = Fields.oneOf(text("AssistForms.kind"), KINDS);
        TextArea said = Fields.area(text("AssistForms.words"));
        DraftKeeper keeper = DraftKeeper.keep(said, "invoeren/" + traject);
        return new AssistForm<>(
                text("AssistForms.keep"),
                pressed -> {
                    assisting.say(traject, pressed.submission(), chosen(kind), null, pressed.words());
                    keeper.sent(pressed.words());
                    Emptying.after(said, pressed.words());
                    kind.clear();
                    done.run();
                },
                said,
                kind);
    }

    private <V extends ClientView> Div view(SideBySide weighed, List<V> answers, String question) {
        RadioButtonGroup<SideBySide.Row> point = Fields.oneOf(text("AssistForms.point"), weighed.rows());
        point.setItemLabelGenerator(SideBySide.Row::name);
        RadioButtonGroup<V> answer = Fields.oneOf(question, answers);
        return new AssistForm<>(
                text("AssistForms.keep"),
                pressed -> {
                    keep(pressed.submission(), weighed, chosen(point), chosen(answer));
                    point.clear();
                    answer.clear();
                    done.run();
                },
                point,
                answer);
    }

    private void keep(SubmissionId submission, SideBySide weighed, SideBySide.Row point, ClientView answer) {
        assisting.view(traject, submission, weighed.afweging(), point.item(), now, answer);
    }

    private Div yes(List<GoalSummary> asking) {
        RadioButtonGroup<GoalSummary> goal = Fields.oneOf(text("AssistForms.which"), asking);
        goal.setItemLabelGenerator(one -> one.wording().title());
        return new AssistForm<>(
                text("AssistForms.keepYes"),
                pressed -> {
                    GoalSummary wanted = chosen(goal);
                    assisting.agree(
                            traject,
                            pressed.submission(),
                            wanted.id(),
                            wanted.wording().revision());
                    goal.clear();
                    done.run();
                },
                goal);
    }

    private static <T> T chosen(HasValue<?, T> field) {
        return field.getOptionalValue().orElseThrow(Unfilled::new);
    }
}
