package nl.weegwijzer.ui.client.explanation;

import nl.weegwijzer.afweging.publishing.PublishedExplanation;

/** One version of an explanation, and the number of the newest one. */
record OldVersion(PublishedExplanation published, int newest) {}
