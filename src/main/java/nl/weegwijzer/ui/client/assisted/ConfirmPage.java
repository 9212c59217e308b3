package nl.weegwijzer.ui.client.assisted;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.conversation.assisted.AssistedSummary;
import nl.weegwijzer.conversation.assisted.Confirming;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Lasting;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;
import nl.weegwijzer.ui.talk.TypedWords;

/** What was typed for the client: is this what they said? Until they say so it counts nowhere. */
@Route(value = Paths.TRAJECT + "/bevestigen", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class ConfirmPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ConfirmReading reading;
    private final transient Confirming confirming;
    private final transient LiveTrajecten live;

    ConfirmPage(ConfirmReading reading, Confirming confirming, LiveTrajecten live) {
        this.reading = reading;
        this.confirming = confirming;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        List<AssistedSummary> typed = reading.all(traject);
        removeAll();
        add(
                new Trail(text("ConfirmPage.back"), Paths.overview()),
                new Headline(text("ConfirmPage.title")),
                typed.isEmpty() ? none() : WhileOpen.form(new Paragraph(text("ConfirmPage.rule"))),
                cards(traject, typed));
    }

    private static Component none() {
        return new Paragraph(text("ConfirmPage.none"));
    }

    private Div cards(TrajectId traject, List<AssistedSummary> typed) {
        Div cards = new Div();
        cards.addClassName("options");
        Runnable[] refresh = new Runnable[1];
        var list = new Lasting<AssistedSummary, AssistedSummary, Component>(
                cards, one -> one, one -> card(traject, one, () -> refresh[0].run()), (_, _) -> {});
        refresh[0] = () -> list.show(reading.all(traject));
        list.show(typed);
        live.refresh(cards, List.of(traject), refresh[0]);
        return cards;
    }

    private Component card(TrajectId traject, AssistedSummary typed, Runnable done) {
        TypedWords card = new TypedWords(typed);
        if (typed.waits()) {
            card.add(WhileOpen.only(new ConfirmForm(confirming, traject, typed, done)));
        }
        return card;
    }
}
