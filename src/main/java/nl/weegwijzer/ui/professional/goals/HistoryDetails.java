package nl.weegwijzer.ui.professional.goals;

import static nl.weegwijzer.ui.text.Texts.moment;
import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.weegwijzer.goals.GoalSummary;
import nl.weegwijzer.ui.block.Quote;

/** Everything that happened with a goal, the oldest first, with who did it. */
final class HistoryDetails extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final OrderedList lines = new OrderedList();

    HistoryDetails() {
        setContent(lines);
    }

    void show(GoalSummary goal) {
        setSummaryText(text("HistoryDetails.title", goal.history().size()));
        lines.removeAll();
        goal.history().forEach(line -> lines.add(item(line)));
    }

    private static ListItem item(GoalSummary.Happening line) {
        ListItem item = new ListItem(new Span(text("HistoryDetails.line", line.by(), word(line.act()))));
        Paragraph when = new Paragraph(moment(line.at()));
        when.addClassNames("small", "soft");
        item.add(when);
        if (!line.title().isEmpty()) {
            item.add(new Paragraph(line.title()));
        }
        if (line.status() != null) {
            item.add(new Paragraph(word(line.status())));
        }
        if (!line.words().isEmpty()) {
            item.add(new Quote(line.words()));
        }
        return item;
    }
}
