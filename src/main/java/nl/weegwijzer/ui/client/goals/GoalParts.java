package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Shape;

/** All goals of a traject by where they stand: shared ones, proposals side by side, differences, what is behind. */
final class GoalParts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrajectId traject;
    private final GoalCards shared;
    private final GoalCards yours;
    private final GoalCards ours;
    private final GoalCards apart;
    private final GoalCards behind;
    private final Paragraph noneYours = new Paragraph(text("GoalParts.noneYours"));
    private final Paragraph noneOurs = new Paragraph(text("GoalParts.noneOurs"));
    private final Part sharedPart;
    private final Part proposals;
    private final Part apartPart;
    private final Part behindPart;

    GoalParts(TrajectId traject, List<GoalSummary> goals) {
        this.traject = traject;
        shared = cards();
        yours = cards();
        ours = cards();
        apart = cards();
        behind = cards();
        sharedPart = new Part(text("GoalParts.shared"), shared);
        proposals = new Part(text("GoalParts.proposals"), sides(yours, ours));
        apartPart = new Part(text("GoalParts.apart"), new Paragraph(text("GoalParts.apartMore")), apart);
        behindPart = new Part(text("GoalParts.behind"), behind);
        apartPart.addClassName("stack");
        add(sharedPart, proposals, apartPart, behindPart);
        show(goals);
    }

    private Div sides(GoalCards left, GoalCards right) {
        Div sides = new Div(
                side(Shape.DISC, text("GoalParts.yours"), noneYours, left),
                side(Shape.WEIGHT, text("GoalParts.ours"), noneOurs, right));
        sides.addClassName("sides");
        return sides;
    }

    void show(List<GoalSummary> goals) {
        show(goals, sharedPart, shared, goal -> goal.state() == GoalState.AGREED);
        show(goals, apartPart, apart, GoalParts::differs);
        show(goals, behindPart, behind, GoalSummary::closed);
        List<GoalSummary> proposed = goals.stream().filter(GoalParts::proposed).toList();
        List<GoalSummary> mine = by(Side.CLIENT, proposed);
        List<GoalSummary> theirs = by(Side.PROFESSIONAL, proposed);
        noneYours.setVisible(mine.isEmpty());
        noneOurs.setVisible(theirs.isEmpty());
        yours.show(mine);
        ours.show(theirs);
        boolean others = goals.stream().anyMatch(goal -> !proposed(goal));
        proposals.setVisible(!proposed.isEmpty() || !others);
    }

    private GoalCards cards() {
        return new GoalCards(traject);
    }

    private static void show(List<GoalSummary> goals, Part part, GoalCards cards, Predicate<GoalSummary> which) {
        List<GoalSummary> those = goals.stream().filter(which).toList();
        part.setVisible(!those.isEmpty());
        cards.show(those);
    }

    private static Component side(Shape shape, String whose, Paragraph none, GoalCards cards) {
        Paragraph head = new Paragraph(shape.drawn(), new Span(whose));
        head.addClassName("side-head");
        Section side = new Section(head, none, cards);
        side.addClassName("stack-s");
        return side;
    }

    private static boolean proposed(GoalSummary goal) {
        return goal.state() == GoalState.PROPOSED || goal.state() == GoalState.CHANGED_AFTER_AGREEMENT;
    }

    private static boolean differs(GoalSummary goal) {
        return goal.state() == GoalState.NOT_AGREED || goal.state() == GoalState.COULD_NOT_ANSWER;
    }

    private static List<GoalSummary> by(Side side, List<GoalSummary> goals) {
        return goals.stream().filter(goal -> goal.wording().side() == side).toList();
    }
}
