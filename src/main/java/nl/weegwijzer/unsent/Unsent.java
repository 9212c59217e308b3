package nl.weegwijzer.unsent;

import java.time.Instant;
import nl.weegwijzer.shared.SubmissionId;

/**
 * Words that somebody typed and did not send yet.
 *
 * @param place names the field for ever, by the identifiers of what is written on
 * @param words as they were kept: cleaned, and never empty
 * @param submission under which the form is sent, so that sending these words twice is one act
 * @param keptAt when, to the microsecond: two with the same moment are the same
 * @param sent whether they were sent since; whoever sent them may not have seen the answer
 */
public record Unsent(String place, String words, SubmissionId submission, Instant keptAt, boolean sent) {}
