package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.ActionLink;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.shell.ClientLayout;

/** A dossier for the representative of its client: everything to read, and writing when the mandate says so. */
@Route(value = InsightPaths.MANDATES + InsightPaths.DOSSIER, layout = ClientLayout.class)
@RolesAllowed("REPRESENTATIVE")
class MandateDossierPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    MandateDossierPage(InsightReading reading) {
        this.reading = reading;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = InsightPaths.traject(event);
        Insight insight = reading.of(traject);
        removeAll();
        add(
                new Trail(text("MandateDossierPage.back"), "/" + InsightPaths.MANDATES),
                new Headline(text("MandateDossierPage.title", insight.clientName())),
                notice(insight.clientName()));
        if (insight.writing()) {
            add(new ActionLink(text("MandateDossierPage.write"), InsightPaths.message(traject)).main());
        }
        add(new InsightParts(InsightPaths.MANDATES, traject, insight));
    }

    private static Paragraph notice(String client) {
        Paragraph notice = new Paragraph(text("MandateDossierPage.own", client));
        notice.addClassName("notice");
        return notice;
    }
}
