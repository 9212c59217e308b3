package nl.weegwijzer.ui.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.weegwijzer.people.CurrentPerson;
import nl.weegwijzer.security.Activating;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.PlainLayout;

/** Asks whoever is signed in and not known yet for the code that says who they are. */
@Route(value = "activeren", layout = PlainLayout.class)
@PermitAll
class ActivationPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;

    ActivationPage(Activating activating, CurrentPerson current) {
        this.current = current;
        ErrorSummary errors = new ErrorSummary();
        addClassNames("read", "stack");
        add(
                errors,
                new Headline(text("ActivationPage.title")),
                new Paragraph(text("ActivationPage.why")),
                new ActivationForm(errors, activating),
                new Paragraph(text("ActivationPage.noCode")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Home.of(current) != Home.UNKNOWN) {
            event.forwardTo(Home.of(current).path());
        }
    }
}
