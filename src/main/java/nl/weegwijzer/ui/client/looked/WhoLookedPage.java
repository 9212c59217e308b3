package nl.weegwijzer.ui.client.looked;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.weegwijzer.dossier.LookOverview;
import nl.weegwijzer.dossier.Looks;
import nl.weegwijzer.dossier.LooksAsked;
import nl.weegwijzer.shared.LegalDays;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.shell.ClientLayout;

/** Who looked into a client's dossier, what they read or wrote, and why they might. */
@Route(value = Paths.TRAJECT + "/" + Paths.LOOKED, layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class WhoLookedPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LookOverview looked;
    private final transient Clock clock;

    WhoLookedPage(LookOverview looked, Clock clock) {
        this.looked = looked;
        this.clock = clock;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        LooksAsked asked = Wanted.of(event.getLocation().getQueryParameters());
        Looks looks = looked.of(traject, asked);
        removeAll();
        add(
                new Trail(text("WhoLookedPage.back"), Paths.overview()),
                new Headline(text("WhoLookedPage.title")),
                new Paragraph(text("WhoLookedPage.intro")),
                new PeriodPanel(traject, asked, LegalDays.today(clock)),
                days(traject, looks));
        if (looks.older() != null) {
            LooksAsked older = new LooksAsked(asked.from(), asked.until(), asked.own(), looks.older());
            add(Cards.link(text("WhoLookedPage.older"), "", Wanted.address(traject, older)));
        }
    }

    private static Div days(TrajectId traject, Looks looks) {
        Div days = new Div();
        days.addClassName("stack");
        Folded.byDay(looks.looks()).forEach((day, folded) -> days.add(new DayPanel(traject, day, folded)));
        if (looks.looks().isEmpty()) {
            days.add(new Paragraph(text("WhoLookedPage.none")));
        }
        return days;
    }
}
