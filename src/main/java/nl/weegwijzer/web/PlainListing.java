package nl.weegwijzer.web;

import java.util.List;
import nl.weegwijzer.afweging.publishing.ExplanationSummary;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.traject.TrajectSummary;

/**
 * Every explanation of the person who reads.
 *
 * @param walked the trajecten they walk as a client, the newest first; empty for anyone else
 * @param display how they like to read
 */
record PlainListing(List<Walked> walked, Display display) {

    /**
     * One traject.
     *
     * @param explanations the newest version of each, the latest first
     */
    record Walked(TrajectSummary traject, List<ExplanationSummary> explanations) {}

    /** Whether there is nothing to read yet. */
    boolean isEmpty() {
        return walked.stream().allMatch(one -> one.explanations().isEmpty());
    }
}
