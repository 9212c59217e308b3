package nl.weegwijzer.response.takenalong;

import java.time.LocalDate;
import java.util.Map;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.response.comparison.Moment;

/**
 * What a client answered on one day.
 *
 * @param question what was weighed
 * @param answers only to the questions that were answered; of a question the last one counts
 */
public record Taken(
        AfwegingId afweging, String question, Moment moment, LocalDate day, Map<OwnQuestion, OwnAnswer> answers) {}
