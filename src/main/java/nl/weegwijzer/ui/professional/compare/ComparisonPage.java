package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Comparison.Heading;
import nl.weegwijzer.response.comparison.SideBySide;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** Two weighings side by side: first what to talk about, then what is not known, then what is seen alike. */
@Route(value = DeskPaths.COMPARISON, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class ComparisonPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient ComparedReading reading;
    private final transient LiveTrajecten live;

    ComparisonPage(ComparedReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        AfwegingId afweging = afweging(address);
        Compared compared = reading.onArrival(traject, afweging);
        Div body = new Div();
        body.addClassNames("stack", "compared");
        content.add(
                new Trail(compared.client(), DeskPaths.traject(traject)),
                new Headline(text("ComparisonPage.title", compared.sides().question())),
                body);
        show(body, compared);
        live.refresh(content, List.of(traject), () -> show(body, reading.of(traject, afweging)));
    }

    private static void show(Div body, Compared compared) {
        body.removeAll();
        body.add(new Paragraph(intro(compared)), new ShapeKey(compared.client()));
        for (Heading heading : Heading.values()) {
            List<SideBySide.Row> rows = compared.sides().rows(heading);
            if (!rows.isEmpty()) {
                Part part = new Part(text("ComparisonPage.group", word(heading), rows.size()));
                rows.forEach(row -> part.add(new PointPanel(row, compared)));
                body.add(part);
            }
        }
        body.add(new PointTable(compared), new GoneTable(compared), new DistancePart(compared), new KindWords());
    }

    private static String intro(Compared compared) {
        int apart = compared.sides().rows(Heading.APART).size();
        if (compared.silent()) {
            return text("ComparisonPage.silent", compared.client());
        }
        return apart == 0
                ? text("ComparisonPage.none", compared.sides().version())
                : text("ComparisonPage.apart", apart, compared.sides().version());
    }
}
