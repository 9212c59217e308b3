package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/**
 * One traject of a caseload with one of its afwegingen; a traject has a row for each.
 *
 * @param progress null for a traject without any
 */
public record InCare(TrajectSummary traject, @Nullable Progress progress) {

    /** As one row of a query. */
    InCare(
            TrajectSummary traject,
            @Nullable UUID afweging,
            @Nullable String question,
            @Nullable Instant changedAt,
            @Nullable Integer number,
            @Nullable Boolean open,
            @Nullable Instant publishedAt) {
        this(
                traject,
                afweging == null || changedAt == null
                        ? null
                        : new Progress(traject.id().value(), afweging, question, changedAt, number, open, publishedAt));
    }
}
