package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.response.ResponseKind;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;
import org.jspecify.annotations.Nullable;

/** Saying something about nothing in particular, at any time. */
@Route(value = Paths.TRAJECT + "/bericht", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class MessagePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SayingReading reading;
    private final transient Responding responding;

    MessagePage(SayingReading reading, Responding responding) {
        this.reading = reading;
        this.responding = responding;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectSummary traject = reading.traject(Paths.traject(event));
        ResponseKind kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("soort")
                .map(Kinds::named)
                .orElse(null);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("MessagePage.back"), Paths.overview()),
                errors,
                new Headline(Kinds.question(kind)),
                WhileOpen.form(
                        new Paragraph(text("MessagePage.reader", traject.contactName())),
                        form(traject.id(), kind, errors)));
    }

    private Component form(TrajectId traject, @Nullable ResponseKind kind, ErrorSummary errors) {
        return new SayingForm(
                errors,
                "bericht/" + traject,
                kind == null ? Kinds.AT_ANY_TIME : List.of(kind),
                (submission, chosen, words) -> responding.say(traject, submission, chosen, null, words),
                said -> Paths.go(Paths.said(traject, said)));
    }
}
