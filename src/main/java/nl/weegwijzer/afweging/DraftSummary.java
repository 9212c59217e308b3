package nl.weegwijzer.afweging;

import java.time.Instant;

/** An afweging in progress as a list shows it. */
public record DraftSummary(AfwegingId id, String question, Instant changedAt) {}
