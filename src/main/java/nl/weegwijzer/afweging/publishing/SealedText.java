package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;

/** What reading one version takes, and no more. */
record SealedText(AfwegingId afweging, Instant publishedAt, String seal, String payload) {

    PublishedExplanation read() {
        return new PublishedExplanation(afweging, publishedAt, seal, Snapshots.read(payload));
    }
}
