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

/** Saying a goal in other words; the other side is then asked anew. */
@Route(value = Paths.TRAJECT + "/doelen/:goal/anders", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class RewordPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlanReading reading;
    private final transient GoalSetting setting;

    RewordPage(PlanReading reading, GoalSetting setting) {
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
                new Trail(text("RewordPage.back"), Paths.goal(traject, goal.id())),
                errors,
                new Headline(text("RewordPage.title")),
                WhileOpen.form(new Paragraph(text("RewordPage.askedAgain")), form(traject, goal, errors)));
    }

    private WordingForm form(TrajectId traject, GoalSummary goal, ErrorSummary errors) {
        int seen = goal.wording().revision();
        return new WordingForm(
                        errors,
                        "doel/" + goal.id(),
                        text("RewordPage.send"),
                        (_, title, why) -> {
                            setting.reword(traject, goal.id(), seen, title, why);
                            return goal.id();
                        },
                        said -> Paths.go(Paths.goal(traject, said)))
                .from(goal.wording().title(), goal.wording().why());
    }
}
