package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.SayButtons;

/** The blocks of the overview, which take in news where they stand. */
final class HomeParts extends Div {

    private static final long serialVersionUID = 1L;

    private final OpenedNotice opened;
    private final NowBlock now;
    private final ExplanationsPanel explanations;
    private final SaidPart said;
    private final PlanPanel plan;
    private final TalksPanel talks;
    private transient Todo todo;

    HomeParts(Home home) {
        TrajectId traject = home.traject().id();
        todo = home.now();
        opened = new OpenedNotice(traject);
        now = new NowBlock(traject, todo);
        explanations = new ExplanationsPanel(traject, home.closed());
        said = new SaidPart(traject, home.closed());
        plan = new PlanPanel(traject, home.closed());
        talks = new TalksPanel(traject);
        addClassName("home");
        add(
                opened,
                now,
                column(block(text("HomeParts.explanations"), explanations), block(text("HomeParts.plan"), plan)),
                column(talks, block(text("HomeParts.said"), said), saying(home), looking(traject)));
        show(home);
    }

    /** Shows how everything stands now, and says so when there is something else to do. */
    void show(Home home) {
        if (!home.now().equals(todo)) {
            todo = home.now();
            now.show(todo);
            Announcer.say(text("HomeParts.news"));
        }
        opened.show(home.openedAt());
        explanations.show(home.explanations(), home.today());
        said.show(home.said());
        plan.show(home.goals());
        talks.show(home.talks());
    }

    private static Part saying(Home home) {
        Part saying = block(text("HomeParts.say"), new SayButtons(home.traject().id()));
        saying.setVisible(!home.closed());
        return saying;
    }

    private static Part looking(TrajectId traject) {
        return block(
                text("HomeParts.look"),
                Cards.link(text("LookInPage.title"), "", Paths.lookIn(traject)),
                Cards.link(text("HomeParts.looked"), "", Paths.looked(traject)));
    }

    private static Div column(Component... blocks) {
        Div column = new Div(blocks);
        column.addClassName("column");
        return column;
    }

    private static Part block(String heading, Component... content) {
        Part block = new Part(heading, content);
        block.removeClassName("part");
        return block;
    }
}
