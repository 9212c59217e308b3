package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.weegwijzer.conversation.ConversationId;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.act.TalkOutcome;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.shared.TrajectId;
import nl.weegwijzer.ui.block.Headline;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Trail;
import nl.weegwijzer.ui.professional.DeskPaths;
import nl.weegwijzer.ui.professional.DeskScreen;
import nl.weegwijzer.ui.shell.DeskLayout;
import nl.weegwijzer.ui.talk.Subjects;

/** The talk on paper, with room to write. What helps the professional alone is not on it. */
@Route(value = DeskPaths.TALK + "/papier", layout = DeskLayout.class)
@RolesAllowed("PROFESSIONAL")
class SheetPage extends DeskScreen {

    private static final long serialVersionUID = 1L;

    private final transient TalkReading reading;

    SheetPage(TalkReading reading) {
        this.reading = reading;
    }

    @Override
    protected void fill(Div content, RouteParameters address) {
        TrajectId traject = traject(address);
        ConversationId id = TalkPage.talk(address);
        Table table = reading.table(traject, id);
        content.add(
                new Trail(text("SheetPage.back"), DeskPaths.talk(traject, id)),
                new Headline(text("SheetPage.title", table.client())),
                new Paragraph(Subjects.meeting(table.talk())),
                print());
        table.talk().items().forEach(item -> content.add(subject(item, table)));
        content.add(new H2(text("SheetPage.else")), room(), new Paragraph(text("SheetPage.read")), room());
    }

    private static Article subject(Item item, Table table) {
        Article article = new Article(Subjects.titled(new H2(), item), new Paragraph(Subjects.kind(item)));
        if (item.firstByClient()) {
            article.add(new Paragraph(text("AgendaCard.theyFirst", table.client())));
        }
        table.row(item).ifPresent(row -> article.add(weighed(row, table.client())));
        if (item.subject() == Subject.OPTIONS) {
            article.add(new OptionCards(table.options()));
        }
        article.add(new Paragraph(text("SheetPage.outcome")), ways(), room());
        article.addClassNames("card", "stack-s");
        return article;
    }

    /** How both weigh it, in words: a drawing says less on paper. */
    private static UnorderedList weighed(Row row, String client) {
        UnorderedList weighed = new UnorderedList();
        TableItem.shelves(row, client)
                .forEach(shelf -> weighed.add(new ListItem(text("SheetPage.weighed", shelf.whose(), shelf.says()))));
        return weighed;
    }

    private static UnorderedList ways() {
        UnorderedList ways = new UnorderedList();
        for (TalkOutcome outcome : TalkOutcome.values()) {
            ways.add(new ListItem(text("SheetPage.box", word(outcome))));
        }
        ways.addClassName("bare");
        return ways;
    }

    /** Lines to write on. */
    private static Div room() {
        Div room = new Div();
        room.addClassName("write-here");
        room.getElement().setAttribute("aria-hidden", "true");
        return room;
    }

    private static NativeButton print() {
        NativeButton print = new NativeButton(text("SheetPage.print"));
        print.addClassNames("button", "no-print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        return print;
    }
}
