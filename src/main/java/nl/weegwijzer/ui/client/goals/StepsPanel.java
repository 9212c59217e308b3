package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.day;
import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.weegwijzer.goals.GoalSummary.Step;
import nl.weegwijzer.goals.StepStatus;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.WhileOpen;

/** The steps towards a goal: what, who, when, and how far. */
final class StepsPanel extends Div {

    private static final long serialVersionUID = 1L;

    StepsPanel(Acts acts) {
        UnorderedList steps = new UnorderedList();
        steps.addClassNames("bare", "rows");
        acts.goal().steps().forEach(step -> steps.add(line(acts, step)));
        addClassName("stack");
        add(acts.goal().steps().isEmpty() ? new Paragraph(text("StepsPanel.none")) : steps);
        if (!acts.goal().closed()) {
            add(WhileOpen.only(new ActionLink(text("StepsPanel.add"), acts.path() + "/stap")));
        }
    }

    private static ListItem line(Acts acts, Step step) {
        ListItem line = new ListItem(
                Cards.line(status(step.status()), step.words()),
                Cards.small(text("StepsPanel.who", Actors.name(step), day(step.day()))));
        line.addClassName("stack-s");
        if (!step.reason().isEmpty()) {
            line.add(new Quote(step.reason()));
        }
        if (!acts.goal().closed()) {
            line.add(WhileOpen.only(
                    new NativeDetails(text("StepsPanel.change", step.words()), new StepForm(acts, step))));
        }
        return line;
    }

    /** How far it is, as a beginning of a sentence. */
    static String status(StepStatus status) {
        return switch (status) {
            case TO_DO -> text("StepsPanel.toDo");
            case BUSY -> text("StepsPanel.busy");
            case DONE -> text("StepsPanel.done");
            case CANNOT_YET -> text("StepsPanel.cannotYet");
        };
    }
}
