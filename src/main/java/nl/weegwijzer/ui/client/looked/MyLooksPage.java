package nl.weegwijzer.ui.client.looked;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Leads from the foot of every page, which knows no traject, to who looked into the newest one. */
@Route(value = "mijn/" + Paths.LOOKED, layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class MyLooksPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TrajectOverview trajecten;

    MyLooksPage(TrajectOverview trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = trajecten.walkedByMe().stream()
                .findFirst()
                .map(newest -> Paths.looked(newest.id()))
                .orElseGet(Paths::overview);
        event.forwardTo(path.substring(1));
    }
}
