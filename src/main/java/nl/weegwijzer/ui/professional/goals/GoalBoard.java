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
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Part;

/** All goals, under headings that say where they stand. A goal keeps its panel when it moves to another heading. */
final class GoalBoard extends Div {

    private static final long serialVersionUID = 1L;

    /** Some of the goals under one heading; {@code unlessEmpty} is only there with goals, the other only without. */
    private record Group(
            Predicate<GoalSummary> belongs,
            Lasting<GoalSummary, GoalId, GoalPanel> list,
            Component unlessEmpty,
            Component whenEmpty) {

        boolean show(List<GoalSummary> goals) {
            List<GoalSummary> those = goals.stream().filter(belongs).toList();
            list.show(those);
            unlessEmpty.setVisible(!those.isEmpty());
            whenEmpty.setVisible(those.isEmpty());
            return !those.isEmpty();
        }
    }

    private final transient Hand hand;
    private final boolean archived;
    private final transient Map<GoalId, GoalPanel> panels = new HashMap<>();
    private final Paragraph none = new Paragraph(text("GoalBoard.none"));
    private final Part proposed;
    private final transient List<Group> columns;
    private final transient List<Group> parts;

    GoalBoard(Hand hand, GoalDesk desk) {
        this.hand = hand;
        this.archived = desk.archived();
        Div sides = new Div();
        sides.addClassName("sides");
        columns = List.of(
                column(sides, text("GoalBoard.theirs", hand.client()), Side.CLIENT),
                column(sides, text("GoalBoard.ours"), Side.PROFESSIONAL));
        proposed = new Part(text("GoalBoard.proposed"), sides);
        parts = List.of(
                part(text("GoalBoard.agreed"), GoalState.AGREED, GoalState.CHANGED_AFTER_AGREEMENT),
                part(text("GoalBoard.apart"), GoalState.NOT_AGREED, GoalState.COULD_NOT_ANSWER),
                part(text("GoalBoard.closed"), GoalState.REACHED, GoalState.STOPPED));
        add(none, proposed);
        parts.forEach(part -> add(part.unlessEmpty));
        show(desk);
    }

    void show(GoalDesk now) {
        none.setVisible(now.goals().isEmpty());
        parts.forEach(part -> part.show(now.goals()));
        proposed.setVisible(
                columns.stream().map(column -> column.show(now.goals())).reduce(false, Boolean::logicalOr));
    }

    private Group column(Div sides, String title, Side side) {
        Div list = list();
        Paragraph nothing = new Paragraph(text("GoalBoard.nothing"));
        nothing.addClassName("soft");
        Div column = new Div(new H3(title), list, nothing);
        column.addClassName("stack");
        sides.add(column);
        return new Group(
                goal -> goal.state() == GoalState.PROPOSED && goal.wording().side() == side,
                lasting(list),
                list,
                nothing);
    }

    private Group part(String title, GoalState... states) {
        Div list = list();
        Set<GoalState> those = Set.of(states);
        return new Group(goal -> those.contains(goal.state()), lasting(list), new Part(title, list), new Div());
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
