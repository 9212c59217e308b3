package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.DeskLayout;

/** A dossier for a professional who broke the glass: what both sides may read, until the end of the day. */
@Route(value = InsightPaths.GLASS + InsightPaths.DOSSIER, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class GlassDossierPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    GlassDossierPage(InsightReading reading) {
        this.reading = reading;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = InsightPaths.traject(event);
        Insight insight = reading.of(traject);
        Paragraph notice = new Paragraph(text("GlassDossierPage.readingOnly"));
        notice.addClassName("notice");
        removeAll();
        add(
                new Trail(text("GlassDossierPage.back"), "/" + InsightPaths.GLASS),
                new Headline(insight.clientName()),
                notice,
                new InsightParts(InsightPaths.GLASS, traject, insight));
    }
}
