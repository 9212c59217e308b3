package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.shell.ClientLayout;

/** All answers as sentences, each with the way to change it. */
@Route(value = Paths.EXPLANATION + "/wegen/nakijken", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class CheckPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StepsReading reading;

    CheckPage(StepsReading reading) {
        this.reading = reading;
        addClassNames("read", "stack");
    }

    /** Whether this page sent someone to a question to change its answer. */
    static boolean sent(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("van")
                .filter("nakijken"::equals)
                .isPresent();
    }

    /** The way back to this page. */
    static Trail back(Steps steps) {
        return new Trail(text("CheckPage.backHere"), steps.checkPath());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        removeAll();
        add(
                new Trail(text("CheckPage.back"), steps.path(steps.total())),
                new Headline(text("CheckPage.title")),
                WhileOpen.form(new Paragraph(text("CheckPage.change"))),
                answers(steps));
        if (steps.unanswered() > 0) {
            Paragraph open = new Paragraph(text("CheckPage.open", steps.unanswered()));
            open.addClassName("notice");
            add(WhileOpen.only(open));
        }
        add(WhileOpen.only(new ActionLink(text("CheckPage.done"), steps.donePath()).main()));
    }

    private static Component answers(Steps steps) {
        UnorderedList all = new UnorderedList();
        all.addClassNames("bare", "rows");
        for (int number = 1; number <= steps.all().size(); number++) {
            all.add(answer(steps, number));
        }
        return all;
    }

    private static ListItem answer(Steps steps, int number) {
        Step step = steps.at(number);
        H2 name = new H2();
        name.getElement().appendChild(Cards.written(step.name()));
        ListItem line = new ListItem(name, new Paragraph(Answers.sentence(step.importance())));
        line.addClassName("stack-s");
        String words = step.importance() == null ? text("CheckPage.answerNow") : text("CheckPage.changeThis");
        line.add(change(words, step, steps.path(number)));
        int felt = steps.weighed().indexOf(step);
        if (step.feeling() != null && felt >= 0) {
            line.add(
                    new Paragraph(Answers.sentence(step.feeling())),
                    change(text("CheckPage.changeFelt"), step, steps.feelingPath(felt + 1)));
        }
        return line;
    }

    private static Component change(String words, Step step, String path) {
        return WhileOpen.only(Cards.link(words, step.name(), path + Steps.FROM_CHECK));
    }
}
