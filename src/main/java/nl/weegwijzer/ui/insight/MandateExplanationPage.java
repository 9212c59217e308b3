package nl.weegwijzer.ui.insight;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.shell.ClientLayout;

/** An explanation, for a representative of its client. */
@Route(value = InsightPaths.MANDATES + InsightPaths.EXPLANATION, layout = ClientLayout.class)
@RolesAllowed("REPRESENTATIVE")
class MandateExplanationPage extends InsightPage {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    MandateExplanationPage(InsightReading reading, ExplanationDocument document) {
        super(InsightPaths.MANDATES, document);
        this.reading = reading;
    }

    @Override
    PublishedExplanation read(TrajectId traject, AfwegingId afweging) {
        return reading.explanation(traject, afweging);
    }
}
