package nl.weegwijzer.ui.client.scale;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.client.scale.ScaleReading.Seen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.scale.ScaleForm;
import nl.weegwijzer.ui.scale.ScaleHand;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Making the scale of a goal; best done together, and possible alone. */
@Route(value = Paths.TRAJECT + "/doelen/:goal/schaal/anders", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class NewScalePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ScaleReading reading;
    private final transient Scaling scaling;

    NewScalePage(ScaleReading reading, Scaling scaling) {
        this.reading = reading;
        this.scaling = scaling;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        GoalId goal = GoalId.parse(Paths.parameter(event, "goal"));
        Seen seen = reading.of(traject, goal);
        String back = Paths.scale(traject, goal);
        ScaleHand hand = new ScaleHand(
                traject, goal, Side.CLIENT, seen.traject().contactName(), scaling, "", _ -> Paths.go(back));
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("NewScalePage.back"), back),
                errors,
                new Headline(text("NewScalePage.title")),
                new Paragraph(text("ScalePage.goal", seen.summary().title())),
                WhileOpen.form(
                        new Paragraph(text("NewScalePage.together")), new ScaleForm(hand, seen.summary(), errors)));
    }
}
