package nl.weegwijzer.afweging.peeling;

import java.time.Instant;
import nl.weegwijzer.afweging.AfwegingId;

/** An afweging in progress as a list shows it. */
public record DraftSummary(AfwegingId id, String question, Instant changedAt) {}
