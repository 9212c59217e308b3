package nl.weegwijzer.ui.professional.peel;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.professional.bench.Bench;
import nl.weegwijzer.ui.professional.bench.BenchReading;
import nl.weegwijzer.ui.professional.bench.Tools;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Peels one afweging: the text on one side, the page of the client on the other. */
@Route(value = DeskPaths.AFWEGING, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class PeelPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient BenchReading reading;
    private final transient Tools tools;
    private final transient Answering answering;
    private final transient ExplanationDocument document;
    private final transient LiveTrajecten live;

    PeelPage(BenchReading reading, Tools tools, Answering answering, ExplanationDocument document, LiveTrajecten live) {
        this.reading = reading;
        this.tools = tools;
        this.answering = answering;
        this.document = document;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        Bench bench = reading.of(traject, afweging);
        content.add(new Trail(bench.traject().clientName(), DeskPaths.traject(traject)));
        if (bench.archived()) {
            content.add(closed(bench));
            return;
        }
        Editor editor = new Editor(traject, afweging, bench, tools, document);
        editor.whenAtRest(shown -> AccessLog.refreshing(() -> reading.following(traject, afweging, shown)));
        content.add(editor);
        live.refresh(content, List.of(traject), () -> editor.show(reading.of(traject, afweging)));
        markRead(answering, traject, bench.unread());
    }

    /** What was weighed in a closed traject is read as the client reads it. */
    private static Div closed(Bench bench) {
        Paragraph notice = new Paragraph(text("PeelPage.archived"));
        notice.addClassName("notice");
        Div closed = new Div(
                new Headline(Editor.title(bench)),
                notice,
                new ActionLink(
                        text("PeelPage.read"),
                        DeskPaths.preview(bench.traject().id(), bench.draft().id())));
        closed.addClassName("stack");
        return closed;
    }
}
