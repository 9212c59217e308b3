package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Tag;

/** One goal: whose words, where it stands, what can be done, its steps, and everything that happened. */
final class GoalPanel extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Hand hand;
    private final Div says = new Div();
    private final GoalActions actions;
    private final GoalSteps steps;
    private final HelpedAsk helped;
    private final HistoryDetails history = new HistoryDetails();

    GoalPanel(Hand hand, GoalSummary goal, boolean archived) {
        this.hand = hand;
        actions = new GoalActions(hand, goal, archived);
        steps = new GoalSteps(hand, goal, archived);
        helped = new HelpedAsk(hand, archived);
        setId("doel-" + goal.id());
        getElement().setAttribute("tabindex", "-1");
        says.addClassName("stack-s");
        addClassNames("card", "stack");
        add(says, actions, steps, helped, history);
    }

    /** Shows where it stands now; what is being typed stays. */
    void show(GoalSummary goal) {
        setClassName("agreed", goal.state() == GoalState.AGREED);
        says.removeAll();
        says.add(head(goal.wording()), new H3(goal.wording().title()), new Div(Tag.strong(word(goal.state()))));
        showWords(goal);
        yes(goal, Side.CLIENT);
        yes(goal, Side.PROFESSIONAL);
        if (goal.state() == GoalState.AGREED) {
            says.add(new ActionLink(text("GoalPanel.scale"), DeskPaths.scale(hand.traject(), goal.id())));
        }
        actions.show(goal);
        steps.show(goal);
        helped.show(goal);
        history.show(goal);
    }

    private void showWords(GoalSummary goal) {
        if (!goal.wording().why().isEmpty()) {
            says.add(new Quote(goal.wording().why()));
        }
        if (!goal.reason().isEmpty()) {
            says.add(new Paragraph(text("GoalPanel.because")), new Quote(goal.reason()));
        }
        goal.standing().ifPresent(agreed -> {
            says.add(new Paragraph(text("GoalPanel.agreedBefore", agreed.title())));
            says.add(new Paragraph(goal.canGoBack() ? text("GoalPanel.wayOut") : text("GoalPanel.sameAgain")));
        });
    }

    private void yes(GoalSummary goal, Side side) {
        goal.yes(side).ifPresent(yes -> {
            Paragraph said = new Paragraph(text("GoalPanel.yes", yes.by(), moment(yes.at())));
            said.addClassNames("small", "soft");
            says.add(said);
        });
    }

    private static Component head(GoalSummary.Wording wording) {
        Span shape = (wording.side() == Side.CLIENT ? Shape.DISC : Shape.WEIGHT).drawn();
        shape.getElement().setAttribute("aria-hidden", "true");
        Paragraph head = new Paragraph(shape, new Span(text("GoalPanel.from", wording.by(), moment(wording.at()))));
        head.addClassName("side-head");
        return head;
    }
}
