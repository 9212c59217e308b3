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
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.choosing.Choosing;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Quote;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.field.ErrorSummary;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Choosing together, in four steps: what there is to choose, what matters, what could be done, and which of it both want. */
@Route(value = Paths.EXPLANATION + "/kiezen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ChoosePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TogetherReading reading;
    private final transient Choosing choosing;

    ChoosePage(TogetherReading reading, Choosing choosing) {
        this.reading = reading;
        this.choosing = choosing;
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
                errors,
                new Headline(text("ChoosePage.title")),
                new Paragraph(now.explanation().question()),
                room(now),
                matters(now));
        add(options(now), choice(now, errors));
    }

    private static Component options(Together now) {
        Part part = new Part(
                text("ChoosePage.options"), new OptionCards(now.explanation().options()));
        part.setVisible(!now.explanation().options().isEmpty());
        return part;
    }

    private static Component room(Together now) {
        Part part = new Part(text("ChoosePage.room"));
        part.addClassNames("stack", "read");
        part.add(new Paragraph(
                switch (now.explanation().room()) {
                    case TOGETHER -> text("ChoosePage.roomTogether");
                    case LIMITED -> text("ChoosePage.roomLimited");
                    case NONE -> text("ChoosePage.roomNone");
                }));
        now.explanation().fixed().forEach(line -> part.add(new Quote(line)));
        return part;
    }

    private static Component matters(Together now) {
        boolean done = now.unweighed() == 0;
        Part part = new Part(
                text("ChoosePage.matters"),
                new Paragraph(done ? text("ChoosePage.mattersDone") : text("ChoosePage.mattersFirst")),
                Cards.link(
                        done ? text("ChoosePage.compare") : text("ChoosePage.weigh"),
                        "",
                        done
                                ? Paths.compare(now.traject(), now.afweging())
                                : Paths.weigh(now.traject(), now.afweging())));
        part.addClassNames("stack", "read");
        return part;
    }

    private Component choice(Together now, ErrorSummary errors) {
        Part part = new Part(text("ChoosePage.choice"));
        part.addClassNames("stack", "read");
        if (!now.canChoose()) {
            part.add(new Paragraph(text("ChoosePage.nothing")));
            part.add(Cards.link(text("ChoosePage.say"), "", Paths.respond(now.traject(), now.afweging())));
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
}
