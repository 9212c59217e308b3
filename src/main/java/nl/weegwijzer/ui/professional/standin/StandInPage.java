package nl.weegwijzer.ui.professional.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.PersonId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.standin.StandInDesk;
import nl.weegwijzer.ui.standin.StandIns;

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
                new StandInDesk(text("StandInPage.means"), LegalDays.today(clock), new ByTheTeam(traject)));
    }

    /** A member of the team lets somebody stand in for one of them. */
    private final class ByTheTeam implements StandInDesk.Acts {

        private final TrajectId traject;

        ByTheTeam(TrajectId traject) {
            this.traject = traject;
        }

        @Override
        public StandIns now() {
            return reading.of(traject);
        }

        @Override
        public void appoint(PersonId colleague, LocalDate from, LocalDate until, String because) {
            standingIn.appoint(traject, colleague, from, until, because);
        }

        @Override
        public void end(PersonId colleague) {
            standingIn.end(traject, colleague);
        }
    }
}
