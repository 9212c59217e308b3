package nl.weegwijzer.ui.professional.joint;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.catalogue.Catalogue;
import nl.weegwijzer.jointplan.JointPlanOverview.Insight;
import nl.weegwijzer.jointplan.JointPlanning;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.joint.JointDesk.Read;
import nl.weegwijzer.ui.shell.DeskLayout;

/** What each discipline does for the goal above all others, what is missing, and what works against each other. */
@Route(value = DeskPaths.JOINT_PLAN, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class JointPlanPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient JointDesk reading;
    private final transient JointPlanning planning;
    private final transient Catalogue catalogue;
    private final transient LiveTrajecten live;

    JointPlanPage(JointDesk reading, JointPlanning planning, Catalogue catalogue, LiveTrajecten live) {
        this.reading = reading;
        this.planning = planning;
        this.catalogue = catalogue;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        Read read = reading.of(traject(address));
        TrajectId traject = read.traject().id();
        Div panel = new Div();
        content.add(
                new Trail(text("JointPlanPage.back", read.traject().clientName()), DeskPaths.goals(traject)),
                new Headline(text("JointPlanPage.title", read.traject().clientName())),
                panel);
        show(panel, read);
        Read[] shown = {read};
        live.refresh(content, List.of(traject), () -> refill(panel, shown));
    }

    /** Shows it anew when something changed. */
    private void refill(Div panel, Read[] shown) {
        Read now = reading.of(shown[0].traject().id());
        if (!now.equals(shown[0])) {
            shown[0] = now;
            show(panel, now);
        }
    }

    private void show(Div panel, Read read) {
        TrajectId traject = read.traject().id();
        boolean archived = read.traject().archivedAt() != null;
        panel.removeAll();
        panel.addClassName("stack");
        if (read.insight().isEmpty()) {
            panel.add(new Paragraph(text("JointPlanPage.none")));
        } else {
            panel.add(insight(panel, read, read.insight().get()));
        }
        if (!archived) {
            panel.add(new ActionLink(text("JointPlanPage.choose"), DeskPaths.jointPlan(traject) + "/kiezen"));
        }
    }

    private InsightPanel insight(Div panel, Read read, Insight insight) {
        TrajectSummary traject = read.traject();
        JointHand hand = new JointHand(traject.id(), planning, catalogue, traject.archivedAt() != null, said -> {
            Announcer.say(said);
            show(panel, reading.of(traject.id()));
        });
        return new InsightPanel(hand, insight, traject.clientName());
    }
}
