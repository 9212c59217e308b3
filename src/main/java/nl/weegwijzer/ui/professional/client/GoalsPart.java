package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.Tag;

/** What both sides aim at, in a line each. */
final class GoalsPart extends DeskPart {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(text("GoalsPart.none"));
    private final UnorderedList list = new UnorderedList();

    GoalsPart(TrajectSummary traject) {
        list.addClassNames("bare", "stack-s");
        ActionLink all = new ActionLink(text("GoalsPart.all"), DeskPaths.goals(traject.id()));
        Part part = new Part(text("GoalsPart.title"), none, list, all);
        part.addClassName("stack");
        add(part);
    }

    @Override
    void show(TrajectDesk desk) {
        list.removeAll();
        desk.goals().stream().filter(goal -> !goal.closed()).forEach(goal -> list.add(line(goal)));
        none.setVisible(list.getComponentCount() == 0);
    }

    private static ListItem line(GoalSummary goal) {
        Div line = new Div(new Tag(word(goal.state())), new Span(goal.wording().title()));
        line.addClassName("row");
        return new ListItem(line);
    }
}
