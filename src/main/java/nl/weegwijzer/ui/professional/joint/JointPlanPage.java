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
import org.jspecify.annotations.Nullable;

/** What each discipline does for the goal above all others, what is missing, and what works against each other. */
@Route(value = DeskPaths.JOINT_PLAN, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class JointPlanPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient JointDesk reading;
    private final transient JointPlanning planning;
    private final transient Catalogue catalogue;
    private final transient LiveTrajecten live;
    private @Nullable InsightPanel panel;

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
        Div place = new Div();
        place.addClassName("stack");
        content.add(
                new Trail(text("JointPlanPage.back", read.traject().clientName()), DeskPaths.goals(traject)),
                new Headline(text("JointPlanPage.title", read.traject().clientName())),
                place);
        Read[] shown = {read};
        fill(place, shown);
        live.refresh(content, List.of(traject), () -> refresh(place, shown));
    }

    /** Takes in what changed; of the same plan, what is being filled in is left alone. */
    private void refresh(Div place, Read[] shown) {
        Read before = shown[0];
        Read now = reading.of(before.traject().id());
        if (now.equals(before)) {
            return;
        }
        shown[0] = now;
        if (panel == null || !now.samePlan(before)) {
            fill(place, shown);
        } else {
            now.insight().ifPresent(panel::show);
        }
    }

    private void fill(Div place, Read[] shown) {
        Read read = shown[0];
        place.removeAll();
        panel = read.insight().map(insight -> insight(place, shown, insight)).orElse(null);
        place.add(panel == null ? new Paragraph(text("JointPlanPage.none")) : panel);
        if (read.traject().archivedAt() == null) {
            place.add(new ActionLink(
                    panel == null ? text("JointPlanPage.choose") : text("JointPlanPage.chooseOther"),
                    DeskPaths.jointPlan(read.traject().id()) + "/kiezen"));
        }
    }

    private InsightPanel insight(Div place, Read[] shown, Insight insight) {
        Read read = shown[0];
        TrajectSummary traject = read.traject();
        JointHand hand = new JointHand(traject.id(), planning, catalogue, traject.archivedAt() != null, said -> {
            Announcer.say(said);
            refresh(place, shown);
        });
        return new InsightPanel(hand, insight, traject.clientName());
    }
}
