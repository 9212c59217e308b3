package nl.weegwijzer.ui.talk;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import nl.weegwijzer.conversation.AgendaItemId;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Beside;
import nl.weegwijzer.conversation.ConversationSummary.End;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.conversation.ConversationSummary.Record;
import nl.weegwijzer.conversation.act.FilledIn;
import nl.weegwijzer.conversation.act.TalkState;
import nl.weegwijzer.ui.block.Quote;
import org.jspecify.annotations.Nullable;

/** What was written down of a talk, with what either side put beside it, and who has read it. */
public final class RecordPanel extends Div {

    private static final long serialVersionUID = 1L;

    public RecordPanel() {
        addClassName("stack");
    }

    /** Shows how it stands now. */
    public void show(ConversationSummary talk) {
        removeAll();
        Record record = talk.record();
        if (record == null) {
            return;
        }
        add(new Paragraph(state(talk)), new Paragraph(text("RecordPanel.held", record.by(), record.heldAt())));
        talk.items().forEach(item -> add(subject(item, record)));
        Article whole = new Article(new H3(text("RecordPanel.whole")));
        if (!record.words().isEmpty()) {
            whole.add(new Quote(record.words()));
        }
        add(sides(whole, beside(record, null)));
        record.seen().forEach(seen -> add(small(text("RecordPanel.seen", seen.by(), seen.at()))));
    }

    private static String state(ConversationSummary talk) {
        return talk.standing().state() == TalkState.CLOSED ? text("RecordPanel.closed") : text("RecordPanel.draft");
    }

    private static Div subject(Item item, Record record) {
        Article article = new Article(Subjects.titled(new H3(), item));
        if (item.end() != null) {
            tell(article, item.end());
            how(article, item.end(), record);
        }
        return sides(article, beside(record, item.id()));
    }

    /** Says how it was written down where that differs from the record: from paper, or by somebody else. */
    private static void how(Article article, End end, Record record) {
        if (end.filledIn() == FilledIn.ON_PAPER) {
            article.add(small(text("RecordPanel.onPaper", end.by(), end.at())));
        } else if (!end.by().equals(record.by())) {
            article.add(small(text("RecordPanel.together", end.by(), end.at())));
        }
    }

    private static void tell(Article article, End end) {
        Span outcome = new Span(word(end.outcome()));
        outcome.addClassNames("tag", "strong");
        article.add(new Paragraph(outcome));
        if (!end.words().isEmpty()) {
            article.add(new Quote(end.words()));
        }
    }

    private static List<Beside> beside(Record record, @Nullable AgendaItemId item) {
        return record.beside().stream()
                .filter(one -> Objects.equals(one.item(), item))
                .toList();
    }

    private static Div sides(Article text, List<Beside> beside) {
        text.addClassName("stack-s");
        Div row = new Div(text);
        row.addClassName("stack-s");
        if (!beside.isEmpty()) {
            Div other = new Div();
            other.addClassName("stack-s");
            beside.forEach(one ->
                    other.add(new Paragraph(text("RecordPanel.beside", one.by(), one.at())), new Quote(one.words())));
            row.add(other);
            row.setClassName("sides");
        }
        return row;
    }

    private static Paragraph small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "soft");
        return line;
    }
}
