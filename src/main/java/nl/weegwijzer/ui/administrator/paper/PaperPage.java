package nl.weegwijzer.ui.administrator.paper;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.people.admission.Admitted;
import nl.weegwijzer.people.admission.Mandating;
import nl.weegwijzer.people.admission.Opens;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.administrator.paper.PaperReading.Papers;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Receipt;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.DeskLayout;

/** An administrator registers a mandate that a client signed on paper. */
@Route(value = "beheer/trajecten/:traject/machtiging", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PaperPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PaperReading reading;
    private final transient Mandating mandating;

    PaperPage(PaperReading reading, Mandating mandating) {
        this.reading = reading;
        this.mandating = mandating;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject =
                TrajectId.parse(event.getRouteParameters().get("traject").orElse(""));
        show(reading.of(traject), new Receipt());
    }

    private void show(Papers papers, Receipt receipt) {
        TrajectId traject = papers.traject().id();
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("PaperPage.back"), "/beheer/trajecten/" + traject),
                receipt,
                errors,
                new Headline(text("PaperPage.title", papers.traject().clientName())),
                new Paragraph(text("PaperPage.means")),
                new Part(text("PaperPage.now"), mandates(papers.mandates())),
                new Part(text("PaperForm.title"), form(errors, papers)));
    }

    private PaperForm form(ErrorSummary errors, Papers papers) {
        TrajectId traject = papers.traject().id();
        PaperForm.Registering registering =
                (form, who, answering, until, paper) -> mandating.register(traject, form, who, answering, until, paper);
        return new PaperForm(errors, papers.representatives(), registering, name -> again(traject, name));
    }

    private void again(TrajectId traject, String name) {
        Receipt receipt = new Receipt();
        show(reading.of(traject), receipt);
        receipt.show(text("PaperForm.done", name));
    }

    private static UnorderedList mandates(List<Admitted> mandates) {
        UnorderedList list = new UnorderedList();
        mandates.forEach(one -> list.add(new ListItem(
                one.opens() == Opens.READING
                        ? text("PaperPage.reads", one.name(), one.until())
                        : text("PaperPage.answers", one.name(), one.until()))));
        if (mandates.isEmpty()) {
            list.add(new ListItem(text("PaperPage.none")));
        }
        return list;
    }
}
