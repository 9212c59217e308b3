package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.Holding;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.client.ActionButton;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.TableLayout;
import nl.weegwijzer.ui.talk.Subjects;

/** A talk at one screen for two people: one subject at a time, and nothing of anybody else. */
@Route(value = DeskPaths.TALK + "/samen", layout = TableLayout.class)
@RolesAllowed("PROFESSIONAL")
class TablePage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TalkReading reading;
    private final transient Holding holding;

    TablePage(TalkReading reading, Holding holding) {
        this.reading = reading;
        this.holding = holding;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        ConversationId id = TalkPage.talk(address);
        content.add(begin(content, traject, reading.table(traject, id)));
    }

    /** The agenda, before the first subject. */
    private Div begin(Div content, TrajectId traject, Table table) {
        OrderedList subjects = new OrderedList();
        subjects.addClassName("reasons");
        table.talk().items().forEach(item -> subjects.add(new ListItem(Subjects.title(item))));
        Div begin =
                stack(new Headline(text("TablePage.title")), new Paragraph(Subjects.meeting(table.talk())), subjects);
        if (table.talk().items().isEmpty()) {
            begin.add(new Paragraph(text("AgendaList.none")));
        } else if (table.talk().calledOff() == null) {
            begin.add(new ActionButton(text("TablePage.begin"), () -> move(content, traject, table, 0)).main());
        }
        return begin;
    }

    /** One subject, and the ways to the one before and after it. */
    private void show(Div content, TrajectId traject, Table table, int at) {
        List<Item> items = table.talk().items();
        content.removeAll();
        if (at >= items.size()) {
            arrive(content, new TableEnd(traject, table.talk()), new Headline(text("TablePage.end")));
            return;
        }
        Item item = items.get(at);
        Headline title = new Headline(Subjects.title(item)).at(text("TablePage.at", at + 1, items.size()));
        Div ways = new Div();
        ways.addClassName("row");
        if (at > 0) {
            ways.add(new ActionButton(text("TablePage.back"), () -> move(content, traject, table, at - 1)));
        }
        ways.add(new ActionButton(text("TablePage.next"), () -> move(content, traject, table, at + 1)));
        arrive(content, stack(new TableItem(item, table), outcome(content, traject, table, at), ways), title);
    }

    /** Goes to a subject of the agenda as it is now: the client may have put something on it meanwhile. */
    private void move(Div content, TrajectId traject, Table table, int at) {
        ConversationId id = table.talk().standing().id();
        show(content, traject, AccessLog.refreshing(() -> reading.table(traject, id)), at);
    }

    private OutcomeForm outcome(Div content, TrajectId traject, Table table, int at) {
        ConversationId id = table.talk().standing().id();
        Item item = table.talk().items().get(at);
        return new OutcomeForm(item, (submission, outcome, words) -> {
            holding.end(traject, id, submission, item.id(), outcome, FilledIn.TOGETHER, words);
            show(content, traject, reading.table(traject, id), at + 1);
        });
    }

    private static void arrive(Div content, Div below, Headline title) {
        content.add(title, below);
        UI.getCurrentOrThrow().getPage().setTitle(title.title());
        title.getElement().executeJs("window.weegwijzer.goTo(this)");
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }
}
