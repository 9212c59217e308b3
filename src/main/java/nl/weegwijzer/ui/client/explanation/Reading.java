package nl.weegwijzer.ui.client.explanation;

import java.util.List;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.response.teachback.Understood;
import nl.weegwijzer.ui.client.saying.Told;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an explanation, with what its reader said back.
 *
 * @param said about any of its versions, the newest first
 * @param understood whether this version was explained well enough; null while the reader did not say
 */
record Reading(
        PublishedExplanation published,
        List<Told> said,
        @Nullable Understood understood) {

    Explanation explanation() {
        return published.explanation();
    }
}
