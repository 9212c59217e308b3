package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectOverview;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.saying.SayingForm;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** A representative writes something on behalf of a client. */
@Route(value = InsightPaths.MESSAGE, layout = ClientLayout.class)
@RolesAllowed("REPRESENTATIVE")
class MandateMessagePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<ResponseKind> KINDS =
            List.of(ResponseKind.WISH, ResponseKind.CONCERN, ResponseKind.QUESTION, ResponseKind.CORRECTION);

    private final transient TrajectOverview trajecten;
    private final transient Responding responding;

    MandateMessagePage(TrajectOverview trajecten, Responding responding) {
        this.trajecten = trajecten;
        this.responding = responding;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectSummary traject = trajecten.one(InsightPaths.traject(event));
        String dossier = InsightPaths.dossier(InsightPaths.MANDATES, traject.id());
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("InsightPage.back"), dossier),
                errors,
                new Headline(text("MandateMessagePage.title", traject.clientName())),
                new Paragraph(text("MandateMessagePage.shown", traject.clientName(), traject.contactName())),
                new SayingForm(
                        errors,
                        "namens/" + traject.id(),
                        KINDS,
                        (submission, kind, words) -> responding.say(traject.id(), submission, kind, null, words),
                        _ -> UI.getCurrentOrThrow().navigate(dossier.substring(1))));
    }
}
