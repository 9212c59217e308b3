package nl.weegwijzer.ui.client.choosing;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.NewsNotice;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Choosing together, in four steps: what there is to choose, what matters, what could be done, and which of it both want. */
@Route(value = Paths.EXPLANATION + "/kiezen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ChoosePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TogetherReading reading;
    private final transient Choosing choosing;
    private final transient LiveTrajecten live;

    ChoosePage(TogetherReading reading, Choosing choosing, LiveTrajecten live) {
        this.reading = reading;
        this.choosing = choosing;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.traject(event), Paths.afweging(event));
    }

    private void show(TrajectId traject, AfwegingId afweging) {
        Together now = reading.of(traject, afweging);
        ErrorSummary errors = new ErrorSummary();
        removeAll();
        add(
                new Trail(text("ChoosePage.back"), Paths.explanation(traject, afweging)),
                news(now),
                errors,
                new Headline(text("ChoosePage.title")),
                new Paragraph(now.explanation().question()),
                new RoomPanel(now),
                new MattersPanel(now));
        add(options(now), choice(now, errors));
    }

    /** Says that the other side said something; what is being filled in stays. */
    private NewsNotice news(Together shown) {
        TrajectId traject = shown.traject();
        AfwegingId afweging = shown.afweging();
        String here = Paths.choose(traject, afweging);
        NewsNotice news = new NewsNotice(text("ChoosePage.news"), text("ChoosePage.show"), here);
        live.refresh(
                news,
                List.of(traject),
                () -> news.show(!reading.of(traject, afweging).equals(shown)));
        return news;
    }

    private static Component options(Together now) {
        Part part = new Part(
                text("ChoosePage.options"), new OptionCards(now.explanation().options()));
        part.setVisible(!now.explanation().options().isEmpty());
        return part;
    }

    private Component choice(Together now, ErrorSummary errors) {
        Part part = new Part(text("ChoosePage.choice"));
        part.addClassNames("stack", "read");
        if (!now.canChoose()) {
            part.add(instead(now));
            return part;
        }
        Runnable again = () -> {
            show(now.traject(), now.afweging());
            Announcer.say(text("ChoosePage.saved"));
        };
        part.add(new StagePanel(now), new WantForm(now, choosing, errors, again));
        part.add(new NativeDetails(text("ChoosePage.later"), new PutOffForm(now, choosing, errors, again)));
        return part;
    }

    /** What can be read or said where nothing can be chosen. */
    private static List<Component> instead(Together now) {
        if (now.archived()) {
            return List.of(new Paragraph(text("ChoosePage.archived")), new ChosenPanel(now));
        }
        Component say = Cards.link(text("ChoosePage.say"), "", Paths.respond(now.traject(), now.afweging()));
        Paragraph nothing = new Paragraph(text("ChoosePage.nothing"));
        return now.choice().open() ? List.of(nothing, say) : List.of(new ChosenPanel(now), nothing, say);
    }
}
