package nl.weegwijzer.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.ui.shell.PlainLayout;

/** The address of the portal itself: sends everyone to the home of their role. */
@Route(value = "", layout = PlainLayout.class)
@PermitAll
class HomePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;

    HomePage(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Home.of(current).path());
    }
}
