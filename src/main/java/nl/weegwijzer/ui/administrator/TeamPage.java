package nl.weegwijzer.ui.administrator;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.people.traject.Arranging;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.administrator.AdministrationReading.Team;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One traject: who works in it, whom the client calls, and whether it still runs. */
@Route(value = AdministrationPaths.TRAJECT, layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class TeamPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AdministrationReading reading;
    private final transient Arranging arranging;

    TeamPage(AdministrationReading reading, Arranging arranging) {
        this.reading = reading;
        this.arranging = arranging;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String traject = event.getRouteParameters().get("traject").orElse("");
        Team team = reading.team(TrajectId.parse(traject));
        String client = team.traject().clientName();
        TeamDesk desk = new TeamDesk(reading, arranging, team);
        removeAll();
        add(
                new Trail(text("TeamPage.back"), "/" + AdministrationPaths.TRAJECTEN),
                new Headline(text("TeamPage.title", client)),
                desk);
        if (AdministrationPaths.justMade(event)) {
            desk.arrive(text("TeamPage.made", client));
        }
    }
}
