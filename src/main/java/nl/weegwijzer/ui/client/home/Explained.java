package nl.weegwijzer.ui.client.home;

import nl.weegwijzer.afweging.ExplanationSummary;
import nl.weegwijzer.response.progress.Along;
import org.jspecify.annotations.Nullable;

/**
 * One explanation as the overview shows it.
 *
 * @param unread whether the client has not seen its newest version
 * @param along how far they have weighed along; null when it holds no factor
 */
record Explained(
        ExplanationSummary summary,
        boolean unread,
        @Nullable Along along) {

    /** Whether the client can still weigh along before anything is chosen. */
    boolean waitsForWeighing() {
        return summary.open() && along != null && !along.done();
    }
}
