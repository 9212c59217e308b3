package nl.weegwijzer.ui.client.weighing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.OptionalInt;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The way into weighing along: it leads to the first question without an answer. */
@Route(value = Paths.EXPLANATION + "/wegen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class WeighPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StepsReading reading;

    WeighPage(StepsReading reading) {
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        OptionalInt first = steps.firstUnanswered();
        String path = first.isPresent() ? steps.path(first.getAsInt()) : steps.checkPath();
        event.forwardTo(path.substring(1));
    }
}
