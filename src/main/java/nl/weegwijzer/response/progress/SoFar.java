package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;
import org.jspecify.annotations.Nullable;

/**
 * A traject that the person who asks walks, and how far they have come in it.
 *
 * @param answersSeenUntil until when they have seen what was answered
 * @param explanations the newest version of each, the latest first
 * @param openedAt when somebody from outside the team opened it last, unless they have seen that
 */
public record SoFar(
        TrajectSummary traject,
        Instant answersSeenUntil,
        List<Explained> explanations,
        @Nullable Instant openedAt) {

    static SoFar of(List<SoFarRow> rows) {
        Instant answers = rows.getFirst().answersSeenUntil();
        return new SoFar(
                rows.getFirst().traject(),
                answers == null ? Instant.EPOCH : answers,
                rows.stream().flatMap(SoFarRow::explained).toList(),
                rows.getFirst().openedAt());
    }
}
