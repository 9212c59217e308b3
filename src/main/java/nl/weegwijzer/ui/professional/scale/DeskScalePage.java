package nl.weegwijzer.ui.professional.scale;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.scale.ScaleDesk.Seen;
import nl.weegwijzer.ui.scale.ScalePanel;
import nl.weegwijzer.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** How far a goal is, as both sides see it. */
@Route(value = DeskPaths.SCALE, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class DeskScalePage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ScaleDesk reading;
    private final transient Scaling scaling;
    private final transient LiveTrajecten live;
    private @Nullable ScalePanel panel;

    DeskScalePage(ScaleDesk reading, Scaling scaling, LiveTrajecten live) {
        this.reading = reading;
        this.scaling = scaling;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        GoalId goal = GoalId.parse(address.get("goal").orElseThrow(NotFound::new));
        Seen seen = reading.of(traject(address), goal);
        TrajectSummary traject = seen.traject();
        Div place = new Div();
        Seen[] shown = {seen};
        content.add(
                new Trail(text("DeskScalePage.back", traject.clientName()), DeskPaths.goals(traject.id())),
                new Headline(text("ScalePage.title")),
                new Paragraph(text("ScalePage.goal", seen.summary().title())),
                place);
        fill(place, seen);
        live.refresh(content, List.of(traject.id()), () -> refresh(shown));
    }

    /** Takes in what changed, and leaves alone what is being filled in. */
    private void refresh(Seen[] shown) {
        Seen now = reading.of(shown[0].traject().id(), shown[0].summary().goal());
        if (panel != null && !now.equals(shown[0])) {
            shown[0] = now;
            panel.show(now.summary());
        }
    }

    private void fill(Div place, Seen seen) {
        Consumer<String> done = said -> {
            Announcer.say(said);
            fill(place, reading.of(seen.traject().id(), seen.summary().goal()));
        };
        panel = new ScalePanel(
                NewDeskScalePage.hand(seen, scaling, done),
                seen.summary(),
                seen.traject().archivedAt() != null);
        place.removeAll();
        place.add(panel);
    }
}
