package nl.weegwijzer.ui.professional.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.agenda.Subject;
import nl.weegwijzer.response.comparison.ClientView;
import nl.weegwijzer.response.comparison.Difference;
import nl.weegwijzer.response.comparison.SideBySide.Row;
import nl.weegwijzer.ui.block.OptionCards;
import nl.weegwijzer.ui.block.Shape;
import nl.weegwijzer.ui.block.ThreeViews;
import nl.weegwijzer.ui.block.ThreeViews.Shelf;
import nl.weegwijzer.ui.talk.Subjects;
import org.jspecify.annotations.Nullable;

/** One subject as two people look at it: what it is, how both weigh it, what could be chosen. No name of a kind. */
final class TableItem extends Div {

    private static final long serialVersionUID = 1L;

    TableItem(Item item, Table table) {
        addClassName("stack");
        add(new Paragraph(Subjects.kind(item)));
        if (item.firstByClient()) {
            add(new Paragraph(text("AgendaCard.theyFirst", table.client())));
        }
        table.row(item).ifPresent(row -> add(drawing(row, table.client())));
        if (item.subject() == Subject.OPTIONS) {
            add(new OptionCards(table.options()));
        }
        if (item.end() != null) {
            add(new Paragraph(text("TableItem.ended", word(item.end().outcome()))));
        }
    }

    private static ThreeViews drawing(Row row, String client) {
        int from = row.comparison().differences().contains(Difference.NOT_HEARD) ? 1 : 2;
        List<Shelf> shelves = shelves(row, client);
        return new ThreeViews(shelves.get(0), shelves.get(1), shelves.get(2), from);
    }

    /** How important it is, how it counted and how it feels. */
    static List<Shelf> shelves(Row row, String client) {
        String counted = row.own() && !row.weighed() ? text("TableItem.notWeighed") : word(row.weight());
        String weighed = row.now() == null ? counted : text("Views.thenNow", word(row.weight()), word(row.now()));
        String important = row.importance() == null ? text("TableItem.unanswered") : word(row.importance());
        String felt = row.feeling() == null ? text("TableItem.unanswered") : word(row.feeling());
        return List.of(
                new Shelf(Shape.DISC, step(row.importance()), text("TableItem.important", client), important),
                new Shelf(Shape.WEIGHT, row.weight().step(), text("TableItem.weighed"), weighed),
                new Shelf(Shape.FELT, step(row.feeling()), text("TableItem.felt", client), felt));
    }

    private static @Nullable Integer step(@Nullable ClientView view) {
        return view == null ? null : view.step();
    }
}
