package nl.weegwijzer.ui.professional.compare;

import static nl.weegwijzer.ui.text.Texts.text;
import static nl.weegwijzer.ui.text.Texts.word;

import java.util.stream.Collectors;
import nl.weegwijzer.afweging.Weight;
import nl.weegwijzer.response.comparison.Comparison.Heading;
import nl.weegwijzer.response.comparison.SideBySide.Row;

/** The three views of one point, in the words of the desk. */
final class Views {

    private Views() {}

    static String important(Row row) {
        return row.importance() == null ? text("Views.unanswered") : word(row.importance());
    }

    static String weighed(Row row) {
        Weight now = row.now();
        if (now != null) {
            return text("Views.thenNow", word(row.weight()), word(now));
        }
        return row.own() && !row.weighed() ? text("Views.notWeighed") : word(row.weight());
    }

    static String felt(Row row) {
        return row.feeling() == null ? text("Views.unanswered") : word(row.feeling());
    }

    /** What kind of difference it is, by its names; or open, or seen. */
    static String kind(Row row) {
        if (row.comparison().differences().isEmpty()) {
            return row.comparison().heading() == Heading.OPEN ? text("Views.open") : text("Views.seen");
        }
        return row.comparison().differences().stream()
                .map(difference -> word(difference))
                .collect(Collectors.joining(", "));
    }
}
