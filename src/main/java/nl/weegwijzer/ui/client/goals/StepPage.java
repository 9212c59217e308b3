package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.goals.GoalId;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Adding a step towards a goal. */
@Route(value = Paths.TRAJECT + "/doelen/:goal/stap", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class StepPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlanReading reading;
    private final transient GoalSetting setting;

    StepPage(PlanReading reading, GoalSetting setting) {
        this.reading = reading;
        this.setting = setting;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        GoalSummary goal = reading.one(traject, GoalId.parse(Paths.parameter(event, "goal")));
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("StepPage.back"), Paths.goal(traject, goal.id())),
                errors,
                new Headline(text("StepPage.title")),
                new Paragraph(text("StepPage.towards", goal.wording().title())),
                WhileOpen.form(new NewStepForm(
                        errors,
                        "nieuwe-stap/" + goal.id(),
                        (submission, step) -> setting.addStep(traject, goal.id(), submission, step),
                        () -> Paths.go(Paths.goal(traject, goal.id())))));
    }
}
