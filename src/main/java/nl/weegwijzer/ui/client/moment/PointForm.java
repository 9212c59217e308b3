package nl.weegwijzer.ui.client.moment;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weegwijzer.response.comparison.Feeling;
import nl.weegwijzer.response.comparison.WeighingAlong;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Answers;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.weighing.QuestionForm;
import nl.weegwijzer.ui.field.ErrorSummary;

/** How one factor feels, with the way past all of these questions. */
final class PointForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Feeling> CHOICES =
            List.of(Feeling.HEAVY, Feeling.NORMAL, Feeling.A_LITTLE, Feeling.NOT, Feeling.DONT_KNOW);

    PointForm(Points points, int number, String question, ErrorSummary errors, WeighingAlong along, Skipping skipping) {
        Point point = points.at(number);
        addClassName("stack");
        add(
                new QuestionForm<>(errors, question, CHOICES, Answers::choice, point.feeling())
                        .then(points.path(number + 1), feeling -> points.give(along, point, feeling)),
                new ActionButton(text("PointForm.skip"), () -> skip(points, skipping)).quiet());
    }

    private static void skip(Points points, Skipping skipping) {
        skipping.skip(points.traject(), points.afweging(), points.moment());
        Paths.go(points.after());
    }
}
