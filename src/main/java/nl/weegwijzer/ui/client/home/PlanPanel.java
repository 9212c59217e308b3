package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.LiveCards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.goals.Standing;

/** The goals that are not behind the client, each with where it stands and its next step. */
final class PlanPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final Paragraph none;
    private final LiveCards<Glance> cards =
            new LiveCards<>(goal -> goal.id() + goal.title(), this::heading, PlanPanel::fill);

    PlanPanel(TrajectId traject, boolean closed) {
        none = new Paragraph(WhileOpen.nothing(closed, text("PlanPanel.none"), text("PlanPanel.begin")));
        this.traject = traject;
        add(none, cards, Cards.link(text("PlanPanel.all"), "", Paths.goals(traject)));
    }

    void show(List<Glance> goals) {
        none.setVisible(goals.isEmpty());
        cards.show(goals);
    }

    private Article heading(Glance goal, Div box) {
        return Cards.card(Cards.linked(goal.title(), Paths.goal(traject, goal.id())), box);
    }

    private static void fill(Div box, Glance goal) {
        box.add(new Paragraph(Standing.tag(goal.state(), goal.asksClient())));
        if (goal.nextStep() != null && goal.nextDay() != null) {
            box.add(new Paragraph(text("PlanPanel.next", goal.nextStep(), goal.nextDay())));
        }
    }
}
