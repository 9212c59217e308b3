package nl.weegwijzer.ui.professional.talk;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.conversation.ConversationSummary;
import nl.weegwijzer.conversation.ConversationSummary.Item;
import nl.weegwijzer.response.comparison.SideBySide.Row;

/** One talk as two people may see it at one screen. */
record Table(String client, ConversationSummary talk, List<Row> rows, List<Explanation.Option> options) {

    /** The three views of the point that a subject is about. */
    Optional<Row> row(Item item) {
        return rows.stream()
                .filter(row -> row.item().value().equals(item.about()))
                .findFirst();
    }
}
