package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.goals.GoalSummary.Glance;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.client.Sending;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.field.ErrorSummary.Problem;
import nl.weegwijzer.ui.field.Fields;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.joint.JointDesk.Choice;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Choosing which agreed goal stands above all others, and the one behaviour that it is about. */
@Route(value = DeskPaths.JOINT_PLAN + "/kiezen", layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class ChooseJointPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient JointDesk reading;
    private final transient JointPlanning planning;

    ChooseJointPage(JointDesk reading, JointPlanning planning) {
        this.reading = reading;
        this.planning = planning;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        Choice choice = reading.choice(traject(address));
        TrajectId traject = choice.traject().id();
        content.addClassName("read");
        ErrorSummary errors = new ErrorSummary();
        content.add(
                new Trail(text("ChooseJointPage.back"), DeskPaths.jointPlan(traject)),
                errors,
                new Headline(text("ChooseJointPage.title")),
                new Paragraph(text("ChooseJointPage.about")));
        if (choice.goals().isEmpty()) {
            content.add(new Paragraph(text("ChooseJointPage.none")));
        } else {
            form(content, traject, choice.goals(), errors);
        }
    }

    private void form(Div content, TrajectId traject, List<Glance> goals, ErrorSummary errors) {
        RadioButtonGroup<Glance> goal = Fields.oneOf(text("ChooseJointPage.goal"), goals);
        goal.setItemLabelGenerator(Glance::title);
        TextField behaviour = Fields.line(text("ChooseJointPage.behaviour"));
        behaviour.setHelperText(text("ChooseJointPage.example"));
        SubmissionId submission = SubmissionId.create();
        ActionButton send = new ActionButton(text("ChooseJointPage.send"), () -> {
            if (errors.show(goal.isEmpty() ? List.of(new Problem(text("ChooseJointPage.choose"), goal)) : List.of())) {
                send(errors, behaviour, traject, submission, goal.getValue());
            }
        });
        content.add(goal, behaviour, send.main());
    }

    private void send(
            ErrorSummary errors, TextField behaviour, TrajectId traject, SubmissionId submission, Glance goal) {
        Sending.attempt(errors, behaviour, () -> {
                    planning.choose(traject, submission, goal.id(), behaviour.getValue());
                    return DeskPaths.jointPlan(traject).substring(1);
                })
                .ifPresent(path -> UI.getCurrentOrThrow().navigate(path));
    }
}
