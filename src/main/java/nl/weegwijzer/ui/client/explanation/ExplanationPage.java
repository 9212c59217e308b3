package nl.weegwijzer.ui.client.explanation;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.document.ExplanationDocument;
import nl.weegwijzer.afweging.document.Links;
import nl.weegwijzer.response.teachback.TeachingBack;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;
import org.jspecify.annotations.Nullable;

/** Reading why: the newest version of an explanation, and after it what can be done now. */
@Route(value = Paths.EXPLANATION, layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ExplanationPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ExplanationReading reading;
    private final transient ExplanationDocument document;
    private final transient TeachingBack teachingBack;
    private final transient LiveTrajecten live;

    private @Nullable DocumentBlock shown;
    private String question = "";

    ExplanationPage(
            ExplanationReading reading, ExplanationDocument document, TeachingBack teachingBack, LiveTrajecten live) {
        this.reading = reading;
        this.document = document;
        this.teachingBack = teachingBack;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        AfwegingId afweging = Paths.afweging(event);
        Reading newest = reading.newest(traject, afweging);
        question = newest.explanation().question();
        DocumentBlock block = new DocumentBlock(document, newest.explanation(), links(traject, afweging));
        NewsNotice newer = new NewsNotice(
                text("ExplanationPage.newer"), text("ExplanationPage.read"), Paths.explanation(traject, afweging));
        SaidPanel said = new SaidPanel(traject, newest.said());
        removeAll();
        add(new Trail(text("ExplanationPage.back"), Paths.overview()), newer, block);
        add(new AfterReading(traject, newest, teachingBack, said));
        shown = block;
        live.refresh(said, List.of(traject), () -> take(reading.news(traject, afweging), newest, newer, said));
    }

    private static void take(News news, Reading shown, NewsNotice newer, SaidPanel said) {
        newer.show(news.newest() > shown.explanation().number());
        said.show(news.said());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown != null) {
            shown.arrive(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD);
        }
    }

    @Override
    public String getPageTitle() {
        return text("Headline.title", question);
    }

    private static Links links(TrajectId traject, AfwegingId afweging) {
        return new Links(Paths.respond(traject, afweging), item -> Paths.respond(traject, afweging, item));
    }
}
