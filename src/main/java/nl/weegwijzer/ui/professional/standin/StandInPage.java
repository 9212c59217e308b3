package nl.weegwijzer.ui.professional.standin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.people.traject.StandingIn;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.standin.StandInReading.StandIns;
import nl.weegwijzer.ui.shell.DeskLayout;

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
        show(content, reading.of(traject), new Receipt());
    }

    private void show(Div content, StandIns now, Receipt receipt) {
        TrajectId traject = now.traject().id();
        ErrorSummary errors = new ErrorSummary();
        content.removeAll();
        content.addClassName("read");
        content.add(
                new Trail(text("StandInPage.back"), DeskPaths.traject(traject)),
                receipt,
                errors,
                new Headline(text("StandInPage.title", now.traject().clientName())),
                new Paragraph(text("StandInPage.means")),
                stays(content, now),
                new Part(text("StandInForm.title"), form(content, now, errors)));
    }

    private StandInForm form(Div content, StandIns now, ErrorSummary errors) {
        TrajectId traject = now.traject().id();
        return new StandInForm(
                errors,
                LegalDays.today(clock),
                now.colleagues(),
                (colleague, from, until, because) -> standingIn.appoint(traject, colleague, from, until, because),
                name -> again(content, traject, text("StandInForm.done", name)));
    }

    private Component stays(Div content, StandIns now) {
        Div cards = new Div();
        cards.addClassName("stack");
        now.stays().forEach(stay -> cards.add(card(content, now.traject().id(), stay)));
        return cards;
    }

    private Component card(Div content, TrajectId traject, StandingIn.Stay stay) {
        Div card = new Div(
                new Paragraph(text("StandInPage.stay", stay.name(), stay.from(), stay.until())),
                new Paragraph(stay.because()),
                new ActionButton(text("StandInPage.end", stay.name()), () -> {
                    standingIn.end(traject, stay.id());
                    again(content, traject, text("StandInPage.ended", stay.name()));
                }));
        card.addClassNames("card", "stack-s");
        return card;
    }

    private void again(Div content, TrajectId traject, String done) {
        Receipt receipt = new Receipt();
        show(content, reading.of(traject), receipt);
        receipt.show(done);
    }
}
