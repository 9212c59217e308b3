package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.GoalSummary.Wording;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;

/** Whose words a goal is in, who said yes to them, and where it stands. */
final class WordingPanel extends Div {

    private static final long serialVersionUID = 1L;

    WordingPanel(GoalSummary goal) {
        Wording wording = goal.wording();
        addClassName("stack-s");
        add(new Paragraph(Standing.tag(goal)));
        if (!wording.why().isEmpty()) {
            add(new Quote(wording.why()));
        }
        add(Cards.small(
                wording.side() == Side.CLIENT
                        ? text("WordingPanel.yours", on(wording.at()))
                        : text("WordingPanel.theirs", wording.by(), on(wording.at()))));
        goal.yes(Side.CLIENT).ifPresent(yes -> add(new Paragraph(text("WordingPanel.youSaidYes", on(yes.at())))));
        goal.yes(Side.PROFESSIONAL)
                .ifPresent(yes -> add(new Paragraph(text("WordingPanel.theySaidYes", yes.by(), on(yes.at())))));
        before(goal);
        standing(goal);
    }

    /** What was agreed before stands until there is another yes from both. */
    private void before(GoalSummary goal) {
        goal.standing().ifPresent(agreed -> {
            if (goal.canGoBack()) {
                add(new Paragraph(text("WordingPanel.agreedBefore")), new Quote(agreed.title()));
                add(new Paragraph(text("WordingPanel.stillStands")));
            } else {
                add(new Paragraph(text("WordingPanel.sameAgain")));
            }
            add(new Paragraph(text("WordingPanel.paused")));
        });
    }

    private void standing(GoalSummary goal) {
        if (!goal.reason().isEmpty()) {
            add(new Paragraph(text("WordingPanel.because")), new Quote(goal.reason()));
        }
        if (goal.state() == GoalState.NOT_AGREED) {
            add(new Paragraph(text("WordingPanel.talk")));
        } else if (!goal.closed() && goal.yes(Side.PROFESSIONAL).isEmpty()) {
            add(new Paragraph(text("WordingPanel.weRead")));
        }
    }

    private static String on(Instant moment) {
        return day(LegalDays.of(moment));
    }
}
