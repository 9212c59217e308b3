package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.field.Pickers;

/** One step: what, by whom, when, and how far it is. */
final class StepLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Hand hand;
    private final GoalId goal;
    private final Div says = new Div();
    private final Div ask = new Div();
    private final Select<StepStatus> status;
    private transient GoalSummary.Step step;

    StepLine(Hand hand, GoalId goal, GoalSummary.Step step, boolean archived) {
        this.hand = hand;
        this.goal = goal;
        this.step = step;
        status = status(archived);
        says.addClassName("stack-s");
        addClassName("stack-s");
        add(says, status, ask);
        show(step);
    }

    private Select<StepStatus> status(boolean archived) {
        Select<StepStatus> choice = Pickers.pick(text("StepLine.status"), List.of(StepStatus.values()));
        choice.setReadOnly(archived);
        choice.setMaxWidth("16rem");
        choice.setAriaLabel(text("StepLine.statusOf", step.words()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        return choice;
    }

    void show(GoalSummary.Step now) {
        step = now;
        Paragraph who = new Paragraph(text("StepLine.who", actor(now), day(now.day())));
        who.addClassNames("small", "soft");
        says.removeAll();
        says.add(new Paragraph(now.words()), who);
        if (!now.reason().isEmpty()) {
            says.add(new Quote(now.reason()));
        }
        if (ask.getComponentCount() == 0) {
            status.setValue(now.status());
        }
    }

    private void choose(StepStatus chosen) {
        ask.removeAll();
        if (chosen == StepStatus.CANNOT_YET) {
            ReasonForm why = new ReasonForm(
                    text("StepLine.whyNotYet"),
                    text("StepLine.send"),
                    "stap-bureau/" + step.id(),
                    words -> mark(chosen, words),
                    this::cancel);
            ask.add(why);
            why.begin();
        } else {
            mark(chosen, "");
        }
    }

    private void mark(StepStatus chosen, String why) {
        hand.setting().mark(hand.traject(), goal, step.id(), chosen, why);
        ask.removeAll();
        hand.changed().run();
    }

    private void cancel() {
        ask.removeAll();
        status.setValue(step.status());
    }

    private static String actor(GoalSummary.Step step) {
        return step.actorName().isEmpty() ? word(step.actor()) : step.actorName();
    }
}
