package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalState;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.goals.LookingBack;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** One goal: whether both sides say yes, the steps towards it, and what happened. */
@Route(value = Paths.TRAJECT + "/doelen/:goal", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class GoalPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlanReading reading;
    private final transient GoalSetting setting;
    private final transient LookingBack lookingBack;
    private final transient LiveTrajecten live;

    GoalPage(PlanReading reading, GoalSetting setting, LookingBack lookingBack, LiveTrajecten live) {
        this.reading = reading;
        this.setting = setting;
        this.lookingBack = lookingBack;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        show(traject, reading.one(traject, GoalId.parse(Paths.parameter(event, "goal"))));
    }

    private void show(TrajectId traject, GoalSummary goal) {
        Acts acts = new Acts(setting, traject, goal, said -> said(traject, goal.id(), said));
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(new Trail(text("GoalPage.back"), Paths.goals(traject)), news(traject, goal), errors);
        add(new Headline(goal.wording().title()), new WordingPanel(goal));
        if (goal.asks(Side.CLIENT)) {
            add(WhileOpen.only(new Part(text("AnswerPanel.title"), new AnswerPanel(acts, errors))));
        }
        towards(acts);
        if (!goal.closed()) {
            add(WhileOpen.only(new Part(text("FurtherPanel.title"), new FurtherPanel(acts))));
        }
        add(new Part(text("HistoryPanel.title"), new HistoryPanel(goal)));
    }

    /** How far it is, the steps, and whether they helped. */
    private void towards(Acts acts) {
        if (acts.goal().state() == GoalState.AGREED) {
            add(new ActionLink(
                    text("GoalPage.scale"),
                    Paths.scale(acts.traject(), acts.goal().id())));
        }
        add(new Part(text("StepsPanel.title"), new StepsPanel(acts)));
        if (acts.goal().asksWhetherItHelped(Side.CLIENT) || acts.goal().didNotHelp()) {
            add(WhileOpen.only(new Part(text("HelpedPanel.title"), new HelpedPanel(acts, lookingBack))));
        }
    }

    private NewsNotice news(TrajectId traject, GoalSummary shown) {
        String path = Paths.goal(traject, shown.id());
        NewsNotice news = new NewsNotice(text("GoalPage.news"), text("GoalPage.show"), path);
        live.refresh(
                news,
                List.of(traject),
                () -> news.show(!reading.one(traject, shown.id()).equals(shown)));
        return news;
    }

    /** Shows how the goal stands after an act, and begins with what was done. */
    private void said(TrajectId traject, GoalId goal, String what) {
        show(traject, reading.one(traject, goal));
        H2 receipt = new H2(what);
        receipt.addClassName("notice");
        receipt.getElement().setAttribute("tabindex", "-1");
        addComponentAtIndex(1, receipt);
        receipt.getElement().executeJs("window.weegwijzer.goTo(this)");
    }
}
