package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.LookingBack.Helped;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Quote;

/** Asks whether the steps helped once all of them are done, and says what both sides answered. */
final class HelpedAsk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Hand hand;
    private final boolean archived;
    private transient List<Object> shown = List.of();

    HelpedAsk(Hand hand, boolean archived) {
        this.hand = hand;
        this.archived = archived;
        addClassName("stack-s");
    }

    /** Shows what was answered. It stays as it is while nothing changed: a press that is under way still counts. */
    void show(GoalSummary goal) {
        List<Object> now = List.of(
                goal.stepsDone(),
                goal.helped(Side.CLIENT),
                goal.helped(Side.PROFESSIONAL),
                goal.asksWhetherItHelped(Side.PROFESSIONAL));
        if (!now.equals(shown)) {
            shown = now;
            fill(goal);
        }
    }

    private void fill(GoalSummary goal) {
        removeAll();
        setVisible(goal.stepsDone());
        add(new H4(text("HelpedAsk.title")));
        answered(goal, Side.CLIENT);
        answered(goal, Side.PROFESSIONAL);
        if (goal.didNotHelp()) {
            add(new Paragraph(text("HelpedAsk.next")));
        }
        if (!archived && goal.asksWhetherItHelped(Side.PROFESSIONAL)) {
            ask(goal);
        }
    }

    private void ask(GoalSummary goal) {
        Div row = new Div();
        row.addClassNames("row", "no-print");
        for (Helped helped : Helped.values()) {
            row.add(button(goal, helped));
        }
        add(row);
    }

    private void answered(GoalSummary goal, Side side) {
        goal.helped(side).ifPresent(said -> {
            add(new Paragraph(text("HelpedAsk.said", said.by(), word(said.act()))));
            if (!said.words().isEmpty()) {
                add(new Quote(said.words()));
            }
        });
    }

    private NativeButton button(GoalSummary goal, Helped helped) {
        NativeButton button = new NativeButton(word(helped), _ -> {
            hand.lookingBack().helped(hand.traject(), goal.id(), helped, "");
            Announcer.say(text("HelpedAsk.kept"));
            hand.changed().run();
        });
        button.addClassName("button");
        return button;
    }
}
