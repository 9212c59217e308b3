package nl.weegwijzer.conversation.assisted;

import java.time.Instant;
import java.util.List;
import nl.weegwijzer.conversation.assisted.AssistedSummary.Ended;
import nl.weegwijzer.people.access.ForParties;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What was typed for a client, and what became of it. */
@Service
public class AssistedOverview {

    private final AssistedEntries entries;

    AssistedOverview(AssistedEntries entries) {
        this.entries = entries;
    }

    /** As one row of a query. */
    record Told(
            AssistedEntry entry,
            String enteredBy,
            Instant enteredAt,
            @Nullable Verdict verdict,
            @Nullable String words,
            @Nullable String by,
            @Nullable Instant at) {

        AssistedSummary summary() {
            Ended ended = verdict == null || words == null || by == null || at == null
                    ? null
                    : new Ended(verdict, words, by, at);
            return new AssistedSummary(entry.id(), entry.typed(), enteredBy, enteredAt, ended);
        }
    }

    /** Everything that was typed, the newest first. */
    @ForParties
    public List<AssistedSummary> all(TrajectId traject) {
        return entries.of(traject.value()).stream().map(Told::summary).toList();
    }
}
