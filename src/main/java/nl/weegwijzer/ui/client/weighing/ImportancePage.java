package nl.weegwijzer.ui.client.weighing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.response.comparison.Importance;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** One question: how important one factor is to the client. */
@Route(value = Paths.EXPLANATION + "/wegen/:step([1-9][0-9]{0,3})", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ImportancePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<Importance> CHOICES =
            List.of(Importance.VERY, Importance.IMPORTANT, Importance.A_LITTLE, Importance.NOT, Importance.DONT_KNOW);

    private final transient StepsReading reading;
    private final transient WeighingAlong along;

    ImportancePage(StepsReading reading, WeighingAlong along) {
        this.reading = reading;
        this.along = along;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Steps steps = reading.steps(Paths.traject(event), Paths.afweging(event));
        int number = Integer.parseInt(Paths.parameter(event, "step"));
        show(steps, steps.at(number), number, CheckPage.sent(event));
    }

    private void show(Steps steps, Step step, int number, boolean fromCheck) {
        String question = text("ImportancePage.question", step.name());
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(fromCheck ? CheckPage.back(steps) : back(steps, number), errors);
        add(new Headline(question).at(text("ImportancePage.step", number, steps.total())), about(step));
        String next = fromCheck ? steps.checkPath() : steps.path(number + 1);
        add(WhileOpen.form(
                new Paragraph(text("ImportancePage.noWrong")),
                new QuestionForm<>(errors, question, CHOICES, Answers::choice, step.importance())
                        .then(next, answer -> steps.give(along, step, answer))));
        if (number > 1 && steps.at(number - 1).importance() != null) {
            add(Cards.small(text("ImportancePage.saved", number - 1)));
        }
    }

    private static Paragraph about(Step step) {
        Paragraph about = new Paragraph(step.about());
        about.setVisible(!step.about().isEmpty());
        return about;
    }

    private static Trail back(Steps steps, int number) {
        return number == 1
                ? new Trail(text("ImportancePage.toExplanation"), Paths.explanation(steps.traject(), steps.afweging()))
                : new Trail(text("ImportancePage.toStep", number - 1), steps.path(number - 1));
    }
}
