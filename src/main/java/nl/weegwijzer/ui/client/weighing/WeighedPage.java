package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.CallLine;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.HelpAtOnce;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The receipt of weighing along: what happens now, and whom to call. */
@Route(value = Paths.EXPLANATION + "/wegen/klaar", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class WeighedPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StepsReading reading;

    WeighedPage(StepsReading reading) {
        this.reading = reading;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        if (steps.unanswered() == steps.all().size()) {
            event.forwardTo(steps.path(1).substring(1));
            return;
        }
        removeAll();
        add(
                new Trail(text("WeighedPage.back"), Paths.overview()),
                new Headline(text("WeighedPage.title")),
                new Paragraph(text("WeighedPage.thanks")),
                now(steps),
                new ActionLink(text("WeighedPage.compare"), Paths.compare(steps.traject(), steps.afweging())).main());
        if (steps.weighed().stream().anyMatch(step -> step.feeling() == null)) {
            add(WhileOpen.only(feeling(steps)));
        }
    }

    private Component now(Steps steps) {
        OrderedList list = new OrderedList(
                new ListItem(text("WeighedPage.reads")),
                new ListItem(text("WeighedPage.beside")),
                new ListItem(text("WeighedPage.talk")));
        Part now = new Part(
                text("WeighedPage.now"),
                list,
                new CallLine(text("WeighedPage.sooner"), reading.traject(steps.traject())),
                new HelpAtOnce());
        now.addClassName("stack");
        return now;
    }

    private static Component feeling(Steps steps) {
        return new Part(
                text("WeighedPage.feeling"),
                new Paragraph(text("WeighedPage.feelingWhy")),
                Cards.link(text("WeighedPage.feelingStart"), "", steps.feelingPath(1)));
    }
}
