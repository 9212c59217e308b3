package nl.weegwijzer.afweging;

import java.time.Instant;

/**
 * One version of an explanation as it was published.
 *
 * @param seal the HMAC of its text with the key of the traject
 */
public record PublishedExplanation(AfwegingId afweging, Instant publishedAt, String seal, Explanation explanation) {}
