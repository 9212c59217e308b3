package nl.weegwijzer.ui.client.home;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.client.Cards;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;

/** The first page of a client: the one thing to do now, and the way to everything else. */
@Route(value = Paths.OVERVIEW, layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class OverviewPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HomeReading reading;
    private final transient LiveTrajecten live;

    OverviewPage(HomeReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("traject")
                .map(TrajectId::parse)
                .orElse(null);
        Optional<Home> home = reading.of(wanted);
        removeAll();
        home.ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Home home) {
        TrajectId traject = home.traject().id();
        HomeParts parts = new HomeParts(home);
        add(new Headline(text("OverviewPage.hello", home.traject().clientName())), parts);
        if (!home.others().isEmpty()) {
            add(new Part(text("OverviewPage.others"), others(home.others())));
        }
        live.refresh(parts, List.of(traject), () -> reading.of(traject).ifPresent(parts::show));
    }

    private void showNothing() {
        add(new Headline(text("OverviewPage.welcome")), new Paragraph(text("OverviewPage.noTraject")));
    }

    private static UnorderedList others(List<TrajectSummary> others) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bare");
        others.forEach(other -> list.add(new ListItem(Cards.link(
                text("OverviewPage.other", other.organisationName(), other.contactName()),
                "",
                Paths.overview() + "?traject=" + other.id()))));
        return list;
    }
}
