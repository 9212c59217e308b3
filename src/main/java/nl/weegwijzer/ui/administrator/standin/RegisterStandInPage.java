package nl.weegwijzer.ui.administrator.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.standin.StandInDesk;

/** An administrator lets a colleague stand in: whoever falls ill does not arrange it themselves. */
@Route(value = "beheer/trajecten/:traject/invallen", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class RegisterStandInPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RegisteredStandIns reading;
    private final transient StandingIn standingIn;
    private final transient Clock clock;

    RegisterStandInPage(RegisteredStandIns reading, StandingIn standingIn, Clock clock) {
        this.reading = reading;
        this.standingIn = standingIn;
        this.clock = clock;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject =
                TrajectId.parse(event.getRouteParameters().get("traject").orElse(""));
        removeAll();
        add(
                new Trail(text("RegisterStandInPage.back"), "/beheer/trajecten/" + traject),
                new StandInDesk(
                        text("RegisterStandInPage.means"),
                        LegalDays.today(clock),
                        () -> reading.of(traject),
                        (colleague, from, until, because) ->
                                standingIn.register(traject, colleague, from, until, because),
                        colleague -> standingIn.withdraw(traject, colleague)));
    }
}
