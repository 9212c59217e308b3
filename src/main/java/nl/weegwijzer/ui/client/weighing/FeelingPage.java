package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** One question: how heavily a factor seems to count, as the client feels it. */
@Route(value = Paths.EXPLANATION + "/wegen/gevoel/:step([1-9][0-9]{0,3})", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class FeelingPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<Feeling> CHOICES =
            List.of(Feeling.HEAVY, Feeling.NORMAL, Feeling.A_LITTLE, Feeling.NOT, Feeling.DONT_KNOW);

    private final transient StepsReading reading;
    private final transient WeighingAlong along;

    FeelingPage(StepsReading reading, WeighingAlong along) {
        this.reading = reading;
        this.along = along;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        int number = Integer.parseInt(Paths.parameter(event, "step"));
        List<Step> weighed = steps.weighed();
        if (number > weighed.size()) {
            throw new NotFound();
        }
        show(steps, weighed.get(number - 1), number, CheckPage.sent(event));
    }

    private void show(Steps steps, Step step, int number, boolean fromCheck) {
        String question = text("FeelingPage.question", step.name());
        String place = text("FeelingPage.step", number, steps.weighed().size());
        String next = fromCheck ? steps.checkPath() : steps.feelingPath(number + 1);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                fromCheck || number == 1 ? CheckPage.back(steps) : back(steps, number - 1),
                errors,
                new Headline(question).at(place),
                WhileOpen.form(
                        new Paragraph(text("FeelingPage.noLooking")),
                        new QuestionForm<>(errors, question, CHOICES, Answers::choice, step.feeling())
                                .then(next, answer -> steps.give(along, step, answer))));
    }

    private static Trail back(Steps steps, int before) {
        return new Trail(text("FeelingPage.toStep", before), steps.feelingPath(before));
    }
}
