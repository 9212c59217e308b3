package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.PlainLinks;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;
import org.jspecify.annotations.Nullable;

/** Reading one version of an explanation as it was published. Answering is for the newest one. */
@Route(value = Paths.EXPLANATION + "/versie/:number([1-9][0-9]{0,5})", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class VersionPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExplanationReading reading;
    private final transient ExplanationDocument document;

    private @Nullable DocumentBlock shown;
    private String title = "";

    VersionPage(ExplanationReading reading, ExplanationDocument document) {
        this.reading = reading;
        this.document = document;
        addClassNames("old-version", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AfwegingId afweging = Paths.afweging(event);
        int number = Integer.parseInt(Paths.parameter(event, "number"));
        OldVersion version = reading.version(traject, afweging, number);
        Explanation explanation = version.published().explanation();
        title = text("VersionPage.title", explanation.question(), number);
        shown = new DocumentBlock(document, explanation, Links.none());
        removeAll();
        add(new Trail(text("VersionPage.back"), Paths.explanation(traject, afweging)));
        if (version.newest() > number) {
            add(older(number, Paths.explanation(traject, afweging)));
        }
        add(shown, new PlainLinks(traject, afweging, number));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown != null) {
            shown.arrive(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD);
        }
    }

    @Override
    public String getPageTitle() {
        return text("Headline.title", title);
    }

    private static Paragraph older(int number, String newest) {
        Paragraph notice = new Paragraph(text("VersionPage.older", number) + " ");
        notice.add(new Anchor(newest, text("VersionPage.newest")));
        notice.addClassName("notice");
        return notice;
    }
}
