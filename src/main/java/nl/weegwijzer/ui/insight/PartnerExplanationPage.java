package nl.weegwijzer.ui.insight;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.shell.DeskLayout;

/** An explanation, for a chain partner to whom its client opened it. */
@Route(value = InsightPaths.PARTNER + InsightPaths.EXPLANATION, layout = DeskLayout.class)
@RolesAllowed("CHAIN_PARTNER")
class PartnerExplanationPage extends InsightPage {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    PartnerExplanationPage(InsightReading reading, ExplanationDocument document) {
        super(InsightPaths.PARTNER, document);
        this.reading = reading;
    }

    @Override
    PublishedExplanation read(TrajectId traject, AfwegingId afweging) {
        return reading.opened(traject, afweging);
    }
}
