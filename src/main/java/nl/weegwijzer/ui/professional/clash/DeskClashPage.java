package nl.weegwijzer.ui.professional.clash;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.clash.Clashing;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.clash.ClashHand;
import nl.weegwijzer.ui.clash.ClashPanel;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.clash.ClashDesk.Read;
import nl.weegwijzer.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** Which goals seem to clash, so that they are talked about. */
@Route(value = DeskPaths.CLASHES, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class DeskClashPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ClashDesk reading;
    private final transient Clashing clashing;
    private final transient LiveTrajecten live;
    private @Nullable ClashPanel panel;

    DeskClashPage(ClashDesk reading, Clashing clashing, LiveTrajecten live) {
        this.reading = reading;
        this.clashing = clashing;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        Read read = reading.of(traject(address));
        TrajectId traject = read.traject().id();
        Div place = new Div();
        Read[] shown = {read};
        content.add(
                new Trail(text("DeskClashPage.back", read.traject().clientName()), DeskPaths.goals(traject)),
                new Headline(text("ClashPage.title")),
                new Paragraph(text("DeskClashPage.about")),
                place);
        fill(place, read);
        live.refresh(content, List.of(traject), () -> refresh(shown));
    }

    /** Takes in what changed, and leaves alone what is being typed. */
    private void refresh(Read[] shown) {
        Read now = reading.of(shown[0].traject().id());
        if (panel != null && !now.equals(shown[0])) {
            shown[0] = now;
            panel.show(now.seen());
        }
    }

    private void fill(Div place, Read read) {
        TrajectId traject = read.traject().id();
        ClashHand hand = new ClashHand(
                traject, Side.PROFESSIONAL, clashing, goal -> DeskPaths.goals(traject) + "#doel-" + goal, said -> {
                    Announcer.say(said);
                    fill(place, reading.of(traject));
                });
        panel = new ClashPanel(hand, read.seen(), read.traject().archivedAt() != null);
        place.removeAll();
        place.add(panel);
    }
}
