package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;

/**
 * The newest version of an explanation as a list shows it.
 *
 * @param open whether options lie on the table without an outcome
 */
public record ExplanationSummary(AfwegingId afweging, int number, String question, boolean open, Instant publishedAt) {}
