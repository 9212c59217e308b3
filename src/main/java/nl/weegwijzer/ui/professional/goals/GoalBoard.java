package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.Lasting;

/** All goals, under headings that say where they stand. A goal keeps its panel when it moves to another heading. */
final class GoalBoard extends Div {

    private static final long serialVersionUID = 1L;

    /** Some of the goals under one heading. */
    private record Group(
            Component whole, Predicate<GoalSummary> belongs, Lasting<GoalSummary, GoalId, GoalPanel> list) {}

    private final transient Hand hand;
    private final boolean archived;
    private final transient Map<GoalId, GoalPanel> panels = new HashMap<>();
    private final transient List<Group> groups;
    private final Paragraph none = new Paragraph(text("GoalBoard.none"));

    GoalBoard(Hand hand, GoalDesk desk) {
        this.hand = hand;
        this.archived = desk.archived();
        Group theirs = column(text("GoalBoard.theirs", hand.client()), Side.CLIENT);
        Group ours = column(text("GoalBoard.ours"), Side.PROFESSIONAL);
        Div sides = new Div(theirs.whole, ours.whole);
        sides.addClassName("sides");
        Group agreed = group(text("GoalBoard.agreed"), GoalState.AGREED, GoalState.CHANGED_AFTER_AGREEMENT);
        Group apart = group(text("GoalBoard.apart"), GoalState.NOT_AGREED, GoalState.COULD_NOT_ANSWER);
        Group closed = group(text("GoalBoard.closed"), GoalState.REACHED, GoalState.STOPPED);
        groups = List.of(theirs, ours, agreed, apart, closed);
        Part proposed = new Part(text("GoalBoard.proposed"), sides);
        add(none, agreed.whole, proposed, apart.whole, closed.whole);
        show(desk);
    }

    void show(GoalDesk now) {
        none.setVisible(now.goals().isEmpty());
        groups.forEach(group -> {
            List<GoalSummary> those = now.goals().stream().filter(group.belongs).toList();
            group.list.show(those);
            if (group.whole instanceof Part) {
                group.whole.setVisible(!those.isEmpty());
            }
        });
    }

    private Group column(String title, Side side) {
        Div list = list();
        Paragraph nothing = new Paragraph(text("GoalBoard.nothing"));
        nothing.addClassName("soft");
        Div column = new Div(new H3(title), list, nothing);
        column.addClassName("stack");
        return new Group(
                column,
                goal -> goal.state() == GoalState.PROPOSED && goal.wording().side() == side,
                lasting(list));
    }

    private Group group(String title, GoalState... states) {
        Div list = list();
        Set<GoalState> those = Set.of(states);
        return new Group(new Part(title, list), goal -> those.contains(goal.state()), lasting(list));
    }

    private Lasting<GoalSummary, GoalId, GoalPanel> lasting(Div list) {
        return new Lasting<>(
                list,
                GoalSummary::id,
                goal -> {
                    GoalPanel panel = panels.computeIfAbsent(goal.id(), id -> new GoalPanel(hand, goal, archived));
                    panel.show(goal);
                    return panel;
                },
                GoalPanel::show);
    }

    private static Div list() {
        Div list = new Div();
        list.addClassName("options");
        return list;
    }
}
