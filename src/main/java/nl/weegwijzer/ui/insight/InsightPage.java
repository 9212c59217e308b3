package nl.weegwijzer.ui.insight;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.explanation.DocumentBlock;
import org.jspecify.annotations.Nullable;

/** One explanation as the client reads it, without the ways to answer it. */
abstract class InsightPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient ExplanationDocument document;
    private @Nullable DocumentBlock shown;
    private String question = "";

    InsightPage(String place, ExplanationDocument document) {
        this.place = place;
        this.document = document;
        addClassName("stack");
    }

    /** What is shown, for whoever is let in here. */
    abstract PublishedExplanation read(TrajectId traject, AfwegingId afweging);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = InsightPaths.traject(event);
        Explanation explanation = read(traject, InsightPaths.afweging(event)).explanation();
        question = explanation.question();
        shown = new DocumentBlock(document, explanation, Links.none());
        removeAll();
        add(new Trail(text("InsightPage.back"), InsightPaths.dossier(place, traject)), shown);
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (shown != null) {
            shown.arrive(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD);
        }
    }

    @Override
    public final String getPageTitle() {
        return text("Headline.title", question);
    }
}
