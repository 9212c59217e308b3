package nl.weegwijzer.web;

import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.publishing.PublishedExplanation;
import nl.weegwijzer.people.Display;
import nl.weegwijzer.people.traject.TrajectSummary;

/**
 * An explanation with what stands around it on paper and on a plain page.
 *
 * @param newest the number of the newest version
 * @param client whether it is the client who reads; otherwise a professional of the team
 * @param display how whoever reads likes to read
 */
record PlainExplanation(
        TrajectSummary traject, PublishedExplanation published, int newest, boolean client, Display display) {

    Explanation explanation() {
        return published.explanation();
    }

    int number() {
        return explanation().number();
    }

    boolean isNewest() {
        return number() == newest;
    }
}
