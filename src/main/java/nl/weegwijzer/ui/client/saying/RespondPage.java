package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.response.Responding;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Saying something about an explanation, or one item of it, in one step. */
@Route(value = Paths.EXPLANATION + "/reactie/:item?", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class RespondPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SayingReading reading;
    private final transient Responding responding;

    RespondPage(SayingReading reading, Responding responding) {
        this.reading = reading;
        this.responding = responding;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        ItemId item = event.getRouteParameters().get("item").map(ItemId::parse).orElse(null);
        Subject subject = reading.subject(traject, Paths.afweging(event), item);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("RespondPage.back"), back(traject, subject)),
                errors,
                new Headline(text("RespondPage.title", topic(subject))),
                wrote(subject),
                WhileOpen.form(form(traject, subject, errors)));
    }

    private Component form(TrajectId traject, Subject subject, ErrorSummary errors) {
        var about = subject.about();
        String draft = "reactie/" + about.afweging() + "/" + (about.item() == null ? "" : about.item());
        return new SayingForm(
                errors,
                draft,
                Kinds.OF_AN_ITEM,
                (submission, kind, words) -> responding.say(traject, submission, kind, about, words),
                said -> Paths.go(Paths.said(traject, said)));
    }

    /** What was written there, so that nobody has to go back to read it. */
    private static Component wrote(Subject subject) {
        Div before = new Div();
        before.addClassName("stack-s");
        before.setVisible(!subject.wrote().isEmpty());
        before.add(new Paragraph(text("RespondPage.wrote")));
        subject.wrote().forEach(line -> before.add(new Quote(line)));
        return before;
    }

    private static String topic(Subject subject) {
        return subject.name().isEmpty() ? subject.question() : subject.name();
    }

    private static String back(TrajectId traject, Subject subject) {
        String page = Paths.explanation(traject, subject.about().afweging());
        ItemId item = subject.about().item();
        return item == null ? page : page + "#uitleg-" + item;
    }
}
