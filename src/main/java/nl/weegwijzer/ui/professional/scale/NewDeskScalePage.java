package nl.weegwijzer.ui.professional.scale;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.Side;
import nl.weegwijzer.goals.scaling.Scaling;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.NotFound;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.scale.ScaleDesk.Seen;
import nl.weegwijzer.ui.scale.ScaleForm;
import nl.weegwijzer.ui.scale.ScaleHand;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Making the scale of a goal; best done together, with the client beside the screen. */
@Route(value = DeskPaths.SCALE + "/anders", layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class NewDeskScalePage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ScaleDesk reading;
    private final transient Scaling scaling;

    NewDeskScalePage(ScaleDesk reading, Scaling scaling) {
        this.reading = reading;
        this.scaling = scaling;
    }

    /** What the desk looks with. */
    static ScaleHand hand(Seen seen, Scaling scaling, Consumer<String> done) {
        TrajectSummary traject = seen.traject();
        GoalId goal = seen.summary().goal();
        String make = DeskPaths.scale(traject.id(), goal) + "/anders";
        return new ScaleHand(traject.id(), goal, Side.PROFESSIONAL, traject.clientName(), scaling, make, done);
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        GoalId goal = GoalId.parse(address.get("goal").orElseThrow(NotFound::new));
        Seen seen = reading.of(traject(address), goal);
        String back = DeskPaths.scale(seen.traject().id(), goal);
        ErrorSummary errors = new ErrorSummary();
        content.add(
                new Trail(text("NewDeskScalePage.back"), back),
                errors,
                new Headline(text("NewScalePage.title")),
                new Paragraph(text("ScalePage.goal", seen.summary().title())),
                new Paragraph(text("NewScalePage.together")),
                new ScaleForm(
                        hand(seen, scaling, _ -> UI.getCurrentOrThrow().navigate(back.substring(1))),
                        seen.summary(),
                        errors));
    }
}
