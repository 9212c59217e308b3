package nl.weegwijzer.ui.client.scale;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.scale.ScaleReading.Seen;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.scale.ScaleHand;
import nl.weegwijzer.ui.scale.ScalePanel;
import nl.weegwijzer.ui.shell.ClientLayout;

/** How far a goal is, as both sides see it. */
@Route(value = Paths.TRAJECT + "/doelen/:goal/schaal", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ScalePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ScaleReading reading;
    private final transient Scaling scaling;
    private final transient LiveTrajecten live;

    ScalePage(ScaleReading reading, Scaling scaling, LiveTrajecten live) {
        this.reading = reading;
        this.scaling = scaling;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        show(reading.of(traject, GoalId.parse(Paths.parameter(event, "goal"))));
    }

    private void show(Seen seen) {
        TrajectSummary traject = seen.traject();
        GoalId goal = seen.summary().goal();
        removeAll();
        add(new Trail(text("ScalePage.back"), Paths.goal(traject.id(), goal)), news(seen));
        add(
                new Headline(text("ScalePage.title")),
                new Paragraph(text("ScalePage.goal", seen.summary().title())));
        add(new Paragraph(text("ScalePage.aboutTheGoal")));
        add(new ScalePanel(hand(traject, goal), seen.summary(), traject.archivedAt() != null));
    }

    private ScaleHand hand(TrajectSummary traject, GoalId goal) {
        return new ScaleHand(
                traject.id(),
                goal,
                Side.CLIENT,
                traject.contactName(),
                scaling,
                Paths.scale(traject.id(), goal) + "/anders",
                said -> said(traject.id(), goal, said));
    }

    private NewsNotice news(Seen shown) {
        TrajectId traject = shown.traject().id();
        GoalId goal = shown.summary().goal();
        NewsNotice news = new NewsNotice(text("ScalePage.news"), text("ScalePage.show"), Paths.scale(traject, goal));
        live.refresh(
                news,
                List.of(traject),
                () -> news.show(!reading.of(traject, goal).equals(shown)));
        return news;
    }

    /** Shows how it stands after an act, and begins with what was done. */
    private void said(TrajectId traject, GoalId goal, String what) {
        show(reading.of(traject, goal));
        H2 receipt = new H2(what);
        receipt.addClassName("notice");
        receipt.getElement().setAttribute("tabindex", "-1");
        addComponentAtIndex(1, receipt);
        receipt.getElement().executeJs("window.weegwijzer.goTo(this)");
    }
}
