package nl.weegwijzer.ui.professional.heard;

import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.Distance;

/**
 * One thread through time.
 *
 * @param gaps how far apart the views lay, an afweging each
 */
record Heard(TrajectSummary traject, List<Distance.OverTime> gaps) {}
