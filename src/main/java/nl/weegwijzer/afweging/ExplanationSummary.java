package nl.weegwijzer.afweging;

import java.time.Instant;

/**
 * The newest version of an explanation as a list shows it.
 *
 * @param open whether options lie on the table without an outcome
 */
public record ExplanationSummary(AfwegingId afweging, int number, String question, boolean open, Instant publishedAt) {}
