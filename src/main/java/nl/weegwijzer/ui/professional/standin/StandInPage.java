package nl.weegwijzer.ui.professional.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.standin.StandInDesk;

/** Who stands in for somebody of the team, until when and why, and letting a colleague do so. */
@Route(value = DeskPaths.STAND_IN, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class StandInPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient StandInReading reading;
    private final transient StandingIn standingIn;
    private final transient Clock clock;

    StandInPage(StandInReading reading, StandingIn standingIn, Clock clock) {
        this.reading = reading;
        this.standingIn = standingIn;
        this.clock = clock;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        content.addClassName("read");
        content.add(
                new Trail(text("StandInPage.back"), DeskPaths.traject(traject)),
                new StandInDesk(
                        text("StandInPage.means"),
                        LegalDays.today(clock),
                        () -> reading.of(traject),
                        (colleague, from, until, because) ->
                                standingIn.appoint(traject, colleague, from, until, because),
                        colleague -> standingIn.end(traject, colleague)));
    }
}
