package nl.weegwijzer.ui.professional.responses;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.response.Said;
import nl.weegwijzer.ui.block.Announcer;
import nl.weegwijzer.ui.block.Lasting;

/** What waits for an answer, and below it what has one. */
final class InboxList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Replying replying;
    private final transient Clock clock;
    private final H2 waitingTitle = new H2();
    private final H2 settledTitle = new H2();
    private final Paragraph nothing = new Paragraph();
    private final Section settled = new Section();
    private final transient Lasting<Said, ResponseId, ResponsePanel> waitingList;
    private final transient Lasting<Said, ResponseId, ResponsePanel> settledList;
    private final transient Map<ResponseId, ResponsePanel> panels = new HashMap<>();
    private transient Runnable changed = () -> {};
    private transient Inbox inbox;

    InboxList(Replying replying, Clock clock, Inbox inbox) {
        this.replying = replying;
        this.clock = clock;
        this.inbox = inbox;
        Div waiting = new Div();
        Div answered = new Div();
        waiting.addClassName("options");
        answered.addClassName("options");
        waitingList = new Lasting<>(waiting, Said::id, this::panel, ResponsePanel::show);
        settledList = new Lasting<>(answered, Said::id, this::panel, ResponsePanel::show);
        settled.add(settledTitle, answered);
        settled.addClassNames("part", "stack");
        addClassNames("stack", "column");
        add(waitingTitle, nothing, waiting, settled);
        show(inbox);
        panels.values().forEach(ResponsePanel::readOnArrival);
    }

    /** What is called for when something was answered here. */
    void whenChanged(Runnable then) {
        changed = then;
    }

    void show(Inbox now) {
        inbox = now;
        int waiting = now.waiting().size();
        waitingTitle.setText(text("InboxList.waiting", waiting));
        nothing.setText(
                now.said().isEmpty()
                        ? text("InboxList.nothing", now.traject().clientName())
                        : text("InboxList.allAnswered"));
        nothing.setVisible(waiting == 0);
        settledTitle.setText(text("InboxList.settled", now.settled().size()));
        settled.setVisible(!now.settled().isEmpty());
        waitingList.show(now.waiting());
        settledList.show(now.settled());
    }

    /** Shows what came in while the page was open, says so, and leaves it to the reader to say that they read it. */
    void showNews(Inbox now) {
        Set<ResponseId> known = inbox.said().stream().map(Said::id).collect(Collectors.toSet());
        boolean fresh = now.said().stream().anyMatch(said -> !known.contains(said.id()));
        show(now);
        if (fresh) {
            Announcer.say(text("InboxList.arrived", now.traject().clientName()));
        }
    }

    /** One panel for each, also when it moves from one list to the other: what is being typed moves along. */
    private ResponsePanel panel(Said said) {
        ResponsePanel panel = panels.computeIfAbsent(
                said.id(), id -> new ResponsePanel(replying, clock, inbox, said, () -> changed.run()));
        panel.show(said);
        return panel;
    }
}
