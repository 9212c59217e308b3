package nl.weegwijzer.ui.insight;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.shell.DeskLayout;

/** An explanation, for a professional who broke the glass. */
@Route(value = InsightPaths.GLASS + InsightPaths.EXPLANATION, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class GlassExplanationPage extends InsightPage {

    private static final long serialVersionUID = 1L;

    private final transient InsightReading reading;

    GlassExplanationPage(InsightReading reading, ExplanationDocument document) {
        super(InsightPaths.GLASS, document);
        this.reading = reading;
    }

    @Override
    PublishedExplanation read(TrajectId traject, AfwegingId afweging) {
        return reading.explanation(traject, afweging);
    }
}
