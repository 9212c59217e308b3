package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** What both sides want, what they agreed on, and what they did not. */
@Route(value = Paths.TRAJECT + "/doelen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class PlanPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlanReading reading;
    private final transient LiveTrajecten live;

    PlanPage(PlanReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        GoalParts parts = new GoalParts(traject, reading.all(traject));
        Div intro = new Div(
                new Headline(text("PlanPage.title")),
                new Paragraph(text("PlanPage.both")),
                WhileOpen.only(new ActionLink(text("PlanPage.propose"), Paths.newGoal(traject)).main()));
        intro.add(Cards.link(text("PlanPage.helpers"), "", Paths.helpers(traject)));
        intro.add(Cards.link(text("PlanPage.clashes"), "", Paths.clashes(traject)));
        intro.addClassNames("read", "stack");
        removeAll();
        add(new Trail(text("PlanPage.back"), Paths.overview()), intro, parts);
        live.refresh(parts, List.of(traject), () -> parts.show(reading.all(traject)));
    }
}
