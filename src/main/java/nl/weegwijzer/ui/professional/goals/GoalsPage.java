package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.LookingBack;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** The goals of both sides, side by side; shared only when both said yes. */
@Route(value = DeskPaths.GOALS, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class GoalsPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient GoalReading reading;
    private final transient GoalSetting setting;
    private final transient LookingBack lookingBack;
    private final transient LiveTrajecten live;

    GoalsPage(GoalReading reading, GoalSetting setting, LookingBack lookingBack, LiveTrajecten live) {
        this.reading = reading;
        this.setting = setting;
        this.lookingBack = lookingBack;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        GoalDesk desk = reading.of(traject);
        GoalBoard[] board = new GoalBoard[1];
        Hand hand = new Hand(traject, desk.client(), setting, lookingBack, () -> board[0].show(reading.of(traject)));
        board[0] = new GoalBoard(hand, desk);
        content.add(
                new Trail(desk.client(), DeskPaths.traject(traject)),
                new Headline(text("GoalsPage.title", desk.client())),
                new Paragraph(text("GoalsPage.rule", desk.client())),
                around(traject),
                board[0]);
        if (!desk.archived()) {
            content.add(proposing(hand));
        }
        live.refresh(content, List.of(traject), () -> board[0].show(reading.of(traject)));
    }

    private static Div around(TrajectId traject) {
        Div row = new Div(
                new ActionLink(text("GoalsPage.joint"), DeskPaths.jointPlan(traject)),
                new ActionLink(text("GoalsPage.clashes"), DeskPaths.clashes(traject)));
        row.addClassNames("row", "no-print");
        return row;
    }

    private static Part proposing(Hand hand) {
        GoalWordsForm form = new GoalWordsForm(
                text("GoalsPage.send", hand.client()), "doel/nieuw/" + hand.traject(), new GoalWordsForm.Words("", ""));
        form.whenSent(words -> {
            hand.setting().propose(hand.traject(), form.submission(), words.title(), words.why());
            form.empty(words);
            hand.changed().run();
        });
        Part part = new Part(text("GoalsPage.propose"), form);
        part.addClassName("no-print");
        return part;
    }
}
