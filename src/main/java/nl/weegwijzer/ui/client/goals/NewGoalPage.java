package nl.weegwijzer.ui.client.goals;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.goals.GoalSetting;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Proposing a goal. */
@Route(value = Paths.TRAJECT + "/doelen/nieuw", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class NewGoalPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlanReading reading;
    private final transient GoalSetting setting;

    NewGoalPage(PlanReading reading, GoalSetting setting) {
        this.reading = reading;
        this.setting = setting;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectSummary walked = reading.traject(Paths.traject(event));
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("NewGoalPage.back"), Paths.goals(walked.id())),
                errors,
                new Headline(text("NewGoalPage.title")),
                WhileOpen.form(
                        new Paragraph(text("NewGoalPage.reader", walked.contactName())), form(walked.id(), errors)));
    }

    private WordingForm form(TrajectId traject, ErrorSummary errors) {
        return new WordingForm(
                errors,
                "doel/" + traject,
                text("NewGoalPage.send"),
                (submission, title, why) -> setting.propose(traject, submission, title, why),
                goal -> Paths.go(Paths.goal(traject, goal)));
    }
}
