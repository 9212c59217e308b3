package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;

/** Goals under one heading; what they are for stands in the words of who wrote them. */
final class GoalCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final LiveCards<GoalSummary> cards;

    GoalCards(TrajectId traject) {
        this.traject = traject;
        this.cards = new LiveCards<>(
                goal -> goal.id() + goal.wording().title() + agreed(goal), this::heading, GoalCards::fill);
        add(cards);
    }

    void show(List<GoalSummary> goals) {
        cards.show(goals);
    }

    private Article heading(GoalSummary goal, Div box) {
        Article card = Cards.card(Cards.linked(goal.wording().title(), Paths.goal(traject, goal.id())), box);
        card.setClassName("agreed", agreed(goal));
        return card;
    }

    private static void fill(Div box, GoalSummary goal) {
        box.add(new Paragraph(Standing.tag(goal)));
        if (!goal.wording().why().isEmpty()) {
            box.add(new Quote(goal.wording().why()));
        }
        String written = day(LegalDays.of(goal.wording().at()));
        box.add(Cards.small(
                goal.wording().side() == Side.CLIENT
                        ? text("GoalCards.yours", written)
                        : text("GoalCards.theirs", goal.wording().by(), written)));
        if (!goal.reason().isEmpty()) {
            box.add(new Paragraph(text("GoalCards.because")), new Quote(goal.reason()));
        }
        if (agreed(goal)) {
            Standing.nextStep(goal).ifPresent(step -> box.add(new Paragraph(text("GoalCards.next", step))));
        }
    }

    private static boolean agreed(GoalSummary goal) {
        return goal.state() == GoalState.AGREED;
    }
}
