package nl.weegwijzer.ui.client.saying;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Part;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.client.Paths;
import nl.weegwijzer.ui.client.SayButtons;
import nl.weegwijzer.ui.client.WhileOpen;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.shell.ClientLayout;
import nl.weegwijzer.ui.shell.Closed;

/** Everything that a client said, who read it, and what came of it. */
@Route(value = Paths.TRAJECT + "/berichten", layout = ClientLayout.class)
@RolesAllowed("CLIENT")
class MessagesPage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SayingReading reading;
    private final transient LiveTrajecten live;

    MessagesPage(SayingReading reading, LiveTrajecten live) {
        this.reading = reading;
        this.live = live;
        addClassNames("read", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrajectId traject = Paths.traject(event);
        List<Told> all = reading.all(traject);
        removeAll();
        add(
                new Trail(text("MessagesPage.back"), Paths.overview()),
                new Headline(text("MessagesPage.title")),
                new Paragraph(
                        all.isEmpty()
                                ? WhileOpen.nothing(Closed.now(), text("MessagesPage.none"), text("MessagesPage.begin"))
                                : text("MessagesPage.intro")),
                list(traject, all),
                WhileOpen.only(new Part(text("MessagesPage.more"), new SayButtons(traject))));
    }

    private Component list(TrajectId traject, List<Told> all) {
        SaidList list = new SaidList(traject, all);
        live.refresh(list, List.of(traject), () -> list.show(reading.all(traject)));
        return list;
    }
}
