package nl.weegwijzer.ui.client.moment;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;
import nl.weegwijzer.ui.shell.Closed;

/** One minute before reading for the first time: what does the client think that counted? */
@Route(value = Paths.EXPLANATION + "/vooraf/:step?([1-9][0-9]{0,3})", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class BeforePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PointsReading reading;
    private final transient WeighingAlong along;
    private final transient Skipping skipping;

    BeforePage(PointsReading reading, WeighingAlong along, Skipping skipping) {
        this.reading = reading;
        this.along = along;
        this.skipping = skipping;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Points points = reading.beforeReading(Paths.traject(event), Paths.afweging(event));
        int number = event.getRouteParameters().getInteger("step").orElse(0);
        if (!points.asked() || Closed.now()) {
            event.forwardTo(points.after().substring(1));
        } else if (number == 0) {
            event.forwardTo(points.path(points.firstUnanswered()).substring(1));
        } else {
            show(points, number);
        }
    }

    private void show(Points points, int number) {
        String question = text("BeforePage.question", points.at(number).name());
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                back(points, number),
                errors,
                new Headline(question)
                        .at(text("BeforePage.step", number, points.all().size())));
        add(new Paragraph(text("BeforePage.intro", points.question())));
        add(new PointForm(points, number, question, errors, along, skipping));
    }

    private static Trail back(Points points, int number) {
        return number == 1
                ? new Trail(text("BeforePage.back"), Paths.overview())
                : new Trail(text("BeforePage.toStep", number - 1), points.path(number - 1));
    }
}
