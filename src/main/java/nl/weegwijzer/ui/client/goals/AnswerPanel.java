package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.field.DraftKeeper;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;

/** Asks whether this is the client's goal too. A no is as good as a yes, and asks why. */
final class AnswerPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What a client can answer. */
    private enum GoalAnswer {
        YES,
        NO,
        NOT_NOW
    }

    private final transient Acts acts;
    private final ErrorSummary errors;
    private final RadioButtonGroup<GoalAnswer> answers = Fields.oneOf("", List.of(GoalAnswer.values()));
    private final TextArea why = Fields.area(text("AnswerPanel.why"));
    private final HelpAtOnce help = new HelpAtOnce();
    private final DraftKeeper keeper;

    AnswerPanel(Acts acts, ErrorSummary errors) {
        this.acts = acts;
        this.errors = errors;
        answers.setAriaLabel(text("AnswerPanel.title"));
        answers.addValueChangeListener(chosen -> ask(chosen.getValue() != null && chosen.getValue() != GoalAnswer.YES));
        why.setHelperText(text("AnswerPanel.noBlame"));
        ask(false);
        keeper = DraftKeeper.keep(why, "waarom/" + acts.goal().id());
        addClassName("stack");
        add(
                answers,
                why,
                help,
                new ActionButton(text("AnswerPanel.send"), this::send).main(),
                Cards.link(text("AnswerPanel.reword"), "", acts.path() + "/anders"));
    }

    private void ask(boolean because) {
        why.setVisible(because);
        help.beside(why);
    }

    private void send() {
        List<Problem> problems = new ArrayList<>();
        if (answers.isEmpty()) {
            problems.add(new Problem(text("AnswerPanel.choose"), answers));
        } else if (why.isVisible() && why.getValue().isBlank()) {
            problems.add(new Problem(text("AnswerPanel.sayWhy"), why));
        }
        if (errors.show(problems)) {
            answer(acts.traject(), acts.goal().id(), acts.seen(), why.getValue());
        }
    }

    private void answer(TrajectId traject, GoalId goal, int seen, String because) {
        switch (answers.getValue()) {
            case YES -> say(text("AnswerPanel.saidYes"), setting -> setting.agree(traject, goal, seen));
            case NO -> say(text("AnswerPanel.saidNo"), setting -> setting.disagree(traject, goal, seen, because));
            case NOT_NOW ->
                say(text("AnswerPanel.saidNotNow"), setting -> setting.couldNotAnswer(traject, goal, seen, because));
        }
    }

    private void say(String what, Consumer<GoalSetting> how) {
        acts.act(errors, why.isVisible() ? why : answers, what, setting -> {
            how.accept(setting);
            keeper.forget();
        });
    }
}
