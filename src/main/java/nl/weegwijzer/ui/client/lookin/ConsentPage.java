package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.people.admission.Consenting;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.lookin.LookInReading.Choice;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Letting a chain partner read what the client chooses. */
@Route(value = Paths.TRAJECT + "/wie-mag-meekijken/toestemming", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ConsentPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LookInReading reading;
    private final transient Consenting consenting;
    private final transient Clock clock;

    ConsentPage(LookInReading reading, Consenting consenting, Clock clock) {
        this.reading = reading;
        this.consenting = consenting;
        this.clock = clock;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        Choice choice = reading.choice(traject);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("LookInPage.title"), Paths.lookIn(traject)),
                errors,
                new Headline(text("ConsentPage.title")),
                new Paragraph(text("ConsentPage.means")));
        add(WhileOpen.form(
                choice.partners().isEmpty()
                        ? new Paragraph(text("ConsentPage.nobody"))
                        : new ConsentForm(errors, choice, giving(traject), () -> Paths.go(Paths.lookIn(traject)))));
    }

    private ConsentForm.Giving giving(TrajectId traject) {
        return (submission, wish) -> consenting.give(
                traject,
                submission,
                wish.partner(),
                wish.explanation(),
                wish.goals(),
                wish.howLong().from(LegalDays.today(clock)));
    }
}
