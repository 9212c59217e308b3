package nl.weegwijzer.ui.professional.heard;

import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.takenalong.Taken;

/**
 * One thread through time.
 *
 * @param gaps how far apart the views lay, an afweging each
 * @param taken whether the client was taken along, the first day first
 */
record Heard(TrajectSummary traject, List<Distance.OverTime> gaps, List<Taken> taken) {}
