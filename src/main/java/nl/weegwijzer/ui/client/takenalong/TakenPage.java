package nl.weegwijzer.ui.client.takenalong;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Moment;
import nl.weegwijzer.response.moment.Skipping;
import nl.weegwijzer.response.takenalong.AskingTakenAlong;
import nl.weegwijzer.response.takenalong.OwnQuestion;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** One of three short questions of our own: after reading, and after a talk. */
@Route(value = Paths.EXPLANATION + "/ervaring/:step([1-3])", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class TakenPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Skipping skipping;
    private final transient AskingTakenAlong asking;

    TakenPage(Skipping skipping, AskingTakenAlong asking) {
        this.skipping = skipping;
        this.asking = asking;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AfwegingId afweging = Paths.afweging(event);
        Moment moment = skipping.asking(traject, afweging).moment();
        if (moment == Moment.BEFORE_READING) {
            event.forwardTo(Paths.explanation(traject, afweging).substring(1));
        } else {
            show(traject, afweging, moment, Integer.parseInt(Paths.parameter(event, "step")));
        }
    }

    private void show(TrajectId traject, AfwegingId afweging, Moment moment, int number) {
        OwnQuestion question = OwnQuestion.values()[number - 1];
        int many = OwnQuestion.values().length;
        String next = number == many ? Paths.lookBack(traject) : Paths.taken(traject, afweging, number + 1);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                back(traject, afweging, number),
                errors,
                new Headline(word(question)).at(text("TakenPage.step", number, many)),
                new Paragraph(text("TakenPage.own")));
        TakenForm.Telling telling =
                (submission, answer) -> asking.answer(traject, submission, afweging, moment, question, answer);
        add(WhileOpen.form(new TakenForm(errors, word(question), telling, next)));
    }

    private static Trail back(TrajectId traject, AfwegingId afweging, int number) {
        return number == 1
                ? new Trail(text("TakenPage.back"), Paths.explanation(traject, afweging))
                : new Trail(text("TakenPage.toStep", number - 1), Paths.taken(traject, afweging, number - 1));
    }
}
