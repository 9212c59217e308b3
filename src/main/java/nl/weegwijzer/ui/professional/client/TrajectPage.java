package nl.weegwijzer.ui.professional.client;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.afweging.starting.StartingPoints;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.shared.SubmissionId;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** One client: what they said, what is weighed, what both aim at, and who works with them. */
@Route(value = DeskPaths.TRAJECT, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class TrajectPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TrajectReading reading;
    private final transient Weighing weighing;
    private final transient StartingPoints startingPoints;
    private final transient Answering answering;
    private final transient LiveTrajecten live;
    private final transient Clock clock;

    TrajectPage(
            TrajectReading reading,
            Weighing weighing,
            StartingPoints startingPoints,
            Answering answering,
            LiveTrajecten live,
            Clock clock) {
        this.reading = reading;
        this.weighing = weighing;
        this.startingPoints = startingPoints;
        this.answering = answering;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        TrajectDesk desk = reading.of(traject);
        List<DeskPart> parts = parts(desk);
        content.add(new Trail(text("TrajectPage.back"), DeskPaths.caseload()), head(desk));
        parts.forEach(content::add);
        show(parts, desk);
        live.refresh(content, List.of(traject), () -> show(parts, reading.of(traject)));
        if (!desk.archived()) {
            markRead(answering, traject, desk.unread());
        }
    }

    private List<DeskPart> parts(TrajectDesk desk) {
        TrajectId traject = desk.traject().id();
        SubmissionId form = SubmissionId.create();
        return List.of(
                new WordsPart(desk.traject(), clock),
                new AfwegingenPart(desk, clock, (from, question) -> begin(traject, form, from, question)),
                new TalksPart(desk.traject()),
                new GoalsPart(desk.traject()),
                new TeamPart(desk.traject()),
                new AdmittedPart());
    }

    private static void show(List<DeskPart> parts, TrajectDesk desk) {
        parts.forEach(part -> part.show(desk));
    }

    private void begin(TrajectId traject, SubmissionId form, Beginning from, String question) {
        AfwegingId begun = switch (from) {
            case Beginning.Empty _ -> weighing.begin(traject, form, question);
            case Beginning.Start start -> weighing.beginAt(traject, form, startingPoints.of(start.about()), question);
            case Beginning.Copy copy -> weighing.beginLike(traject, form, copy.earlier(), question);
        };
        getUI().ifPresent(ui -> ui.navigate(DeskPaths.afweging(traject, begun).substring(1)));
    }

    private static Component head(TrajectDesk desk) {
        TrajectSummary traject = desk.traject();
        Div head = new Div(
                new Headline(traject.clientName()),
                new Paragraph(
                        text("TrajectPage.about", traject.startedOn(), traject.contactName(), desk.spokenNumber())));
        if (traject.archivedAt() != null) {
            Paragraph closed = new Paragraph(text("TrajectPage.archived", traject.archivedAt()));
            closed.addClassName("notice");
            head.add(closed);
        }
        head.addClassName("stack-s");
        return head;
    }
}
