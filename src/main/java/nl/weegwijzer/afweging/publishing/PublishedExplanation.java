package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.afweging.Explanation;

/**
 * One version of an explanation as it was published.
 *
 * @param seal the HMAC of its text with the key of the traject
 */
public record PublishedExplanation(AfwegingId afweging, Instant publishedAt, String seal, Explanation explanation) {}
