package nl.weegwijzer.ui.professional.caseload;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Everyone in someone's care, by who waits for whom. It keeps itself up to date. */
@Route(value = DeskPaths.CASELOAD, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class CaseloadPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient CaseloadReading reading;
    private final transient LiveTrajecten live;
    private final transient Clock clock;

    CaseloadPage(CaseloadReading reading, LiveTrajecten live, Clock clock) {
        this.reading = reading;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        Caseload now = reading.mine();
        Queues queues = new Queues(clock);
        content.add(new Headline(text("CaseloadPage.title")), queues);
        queues.show(now);
        live.refresh(
                content, now.trajecten().stream().map(TrajectSummary::id).toList(), () -> queues.show(reading.mine()));
    }

    /** The lists, under links that say how long each is. */
    private static final class Queues extends Div {

        private static final long serialVersionUID = 1L;

        private final UnorderedList links = new UnorderedList();
        private final MatterTable mine;
        private final MatterTable fresh;
        private final MatterTable theirs;
        private final TrajectTable all = new TrajectTable("alles", text("CaseloadPage.all"));

        Queues(Clock clock) {
            mine = new MatterTable("wacht-op-mij", text("CaseloadPage.mine"), text("CaseloadPage.noneMine"), clock);
            fresh = new MatterTable("nieuw", text("CaseloadPage.fresh"), text("CaseloadPage.noneFresh"), clock);
            theirs = new MatterTable(
                    "wacht-op-klant", text("CaseloadPage.theirs"), text("CaseloadPage.noneTheirs"), clock);
            links.addClassName("queues");
            Nav lists = new Nav(links);
            lists.setAriaLabel(text("CaseloadPage.lists"));
            addClassName("stack");
            add(lists, mine, fresh, theirs, all);
        }

        void show(Caseload now) {
            mine.show(now.mine());
            fresh.show(now.fresh());
            theirs.show(now.theirs());
            all.show(now.trajecten());
            links.removeAll();
            List.of(mine.link(), fresh.link(), theirs.link(), all.link())
                    .forEach(link -> links.add(new ListItem(link)));
        }
    }
}
