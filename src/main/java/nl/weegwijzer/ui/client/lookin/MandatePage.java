package nl.weegwijzer.ui.client.lookin;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.people.admission.Candidate;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Letting somebody read for the client: first who it is, by their code, then what they may and for how long. */
@Route(value = Paths.TRAJECT + "/wie-mag-meekijken/machtigen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class MandatePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Mandating mandating;
    private final transient TrajectOverview trajecten;
    private final transient Clock clock;
    private final Div step = new Div();
    private final ErrorSummary errors = new ErrorSummary();

    MandatePage(Mandating mandating, TrajectOverview trajecten, Clock clock) {
        this.mandating = mandating;
        this.trajecten = trajecten;
        this.clock = clock;
        addClassNames("read", "stack");
        step.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = trajecten.one(Paths.traject(event)).id();
        removeAll();
        add(
                new Trail(text("LookInPage.title"), Paths.lookIn(traject)),
                errors,
                new Headline(text("MandatePage.title")),
                new Paragraph(text("MandatePage.means")),
                new Paragraph(text("MandatePage.stays")),
                step);
        step.removeAll();
        step.add(WhileOpen.form(
                new CodeForm(errors, code -> mandating.withCode(traject, code), one -> give(traject, one))));
    }

    private void give(TrajectId traject, Candidate representative) {
        step.removeAll();
        MandateForm form = new MandateForm(
                errors,
                representative.name(),
                (submission, answering, howLong) -> mandating.give(
                        traject, submission, representative.id(), answering, howLong.from(LegalDays.today(clock))),
                () -> Paths.go(Paths.lookIn(traject)));
        step.add(form);
        form.arrive();
    }
}
