package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.weegwijzer.afweging.peeling.Weighing;
import nl.weegwijzer.response.Answering;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.response.readfirst.ReadingFirst;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.live.LiveTrajecten;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;

/** What a client said, and the answer to each. What is shown on arrival counts as read; new words appear by themselves. */
@Route(value = DeskPaths.RESPONSES, layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class ResponsesPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient InboxReading reading;
    private final transient Answering answering;
    private final transient ReadingFirst first;
    private final transient Weighing weighing;
    private final transient LiveTrajecten live;
    private final transient Clock clock;

    ResponsesPage(
            InboxReading reading,
            Answering answering,
            ReadingFirst first,
            Weighing weighing,
            LiveTrajecten live,
            Clock clock) {
        this.reading = reading;
        this.answering = answering;
        this.first = first;
        this.weighing = weighing;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        Inbox inbox = reading.of(traject);
        String client = inbox.traject().clientName();
        InboxList list = new InboxList(new Replying(traject, answering, weighing), clock, inbox);
        list.whenChanged(() -> list.show(reading.of(traject)));
        content.add(
                new Trail(client, DeskPaths.traject(traject)),
                new Headline(text("ResponsesPage.title", client)),
                new ElsewherePart(traject, inbox.first()),
                list);
        if (!inbox.archived()) {
            markRead(answering, traject, unread(inbox));
            first.seen(traject);
        }
        live.refresh(content, List.of(traject), () -> list.showNews(reading.of(traject)));
    }

    private static List<ResponseId> unread(Inbox inbox) {
        return inbox.said().stream().filter(Said::unread).map(Said::id).toList();
    }
}
