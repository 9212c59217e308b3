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

/** What one client opened for a chain partner. */
@Route(value = InsightPaths.PARTNER + InsightPaths.DOSSIER, layout = DeskLayout.class)
@RolesAllowed("CHAIN_PARTNER")
class PartnerDossierPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    PartnerDossierPage(InsightReading reading) {
        this.reading = reading;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = InsightPaths.traject(event);
        Insight opened = reading.opened(traject);
        removeAll();
        add(
                new Trail(text("PartnerDossierPage.back"), "/" + InsightPaths.PARTNER),
                new Headline(opened.clientName()),
                new Paragraph(text("PartnerDossierPage.opened", opened.clientName())),
                new InsightParts(InsightPaths.PARTNER, traject, opened));
    }
}
