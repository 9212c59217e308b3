package nl.weegwijzer.ui.client.lookback;

import java.util.List;
import nl.weegwijzer.response.comparison.Distance;

/**
 * What a client sees of their own thread.
 *
 * @param gaps how far apart the views lay, an afweging each
 */
record LookBack(List<Distance.OverTime> gaps) {}
