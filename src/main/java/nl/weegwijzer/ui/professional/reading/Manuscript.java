package nl.weegwijzer.ui.professional.reading;

import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.checking.BeforeOut;
import nl.weegwijzer.people.traject.TrajectSummary;

/**
 * What a colleague reads along.
 *
 * @param mine whether it waits for the one who looks
 */
record Manuscript(TrajectSummary traject, Explanation explanation, BeforeOut beforeOut, boolean mine) {}
