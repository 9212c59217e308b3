package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.people.shown.Shown;
import nl.weegwijzer.people.shown.ShowsClients;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/**
 * One traject of a caseload with one of its afwegingen; a traject has a row for each.
 *
 * @param progress null for a traject without any
 * @param toReadSince when whoever asks was asked to read it along, or null when nobody waits for that
 * @param openedAt when a colleague from outside the team opened it this week, for its contact person alone
 * @param standsInUntil the last day for whoever asks, who stands in there, or null when they belong to the team
 */
public record InCare(
        TrajectSummary traject,
        @Nullable Progress progress,
        @Nullable Instant toReadSince,
        @Nullable Instant openedAt,
        @Nullable LocalDate standsInUntil)
        implements ShowsClients {

    /** As one row of a query. */
    InCare(
            TrajectSummary traject,
            @Nullable UUID afweging,
            @Nullable String question,
            @Nullable Instant changedAt,
            @Nullable Integer number,
            @Nullable Boolean open,
            @Nullable Instant publishedAt,
            @Nullable Instant toReadSince,
            @Nullable Instant openedAt,
            @Nullable LocalDate standsInUntil) {
        this(
                traject,
                afweging == null || changedAt == null
                        ? null
                        : new Progress(traject.id().value(), afweging, question, changedAt, number, open, publishedAt),
                toReadSince,
                openedAt,
                standsInUntil);
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown(traject.id(), standsInUntil == null ? Shown.By.TEAM : Shown.By.STAND_IN));
    }
}
