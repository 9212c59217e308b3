package nl.weegwijzer.ui.client.lookback;

import java.util.List;
import nl.weegwijzer.response.comparison.Distance;
import nl.weegwijzer.response.takenalong.Taken;

/**
 * What a client sees of their own thread.
 *
 * @param gaps how far apart the views lay, an afweging each
 * @param taken whether they were taken along, the first day first
 */
record LookBack(List<Distance.OverTime> gaps, List<Taken> taken) {}
