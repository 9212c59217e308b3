package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;

/**
 * One version of an explanation as it was published.
 *
 * @param seal the HMAC of its text with the key of the traject
 */
public record PublishedExplanation(AfwegingId afweging, Instant publishedAt, String seal, Explanation explanation) {

    /** As a query reads it: an entity would be copied and compared for what never changes. */
    PublishedExplanation(AfwegingId afweging, Instant publishedAt, String seal, String payload) {
        this(afweging, publishedAt, seal, Snapshots.read(payload));
    }
}
