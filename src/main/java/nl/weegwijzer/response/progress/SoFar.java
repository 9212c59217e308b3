package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.List;
import nl.weegwijzer.people.traject.TrajectSummary;

/**
 * A traject that the person who asks walks, and how far they have come in it.
 *
 * @param answersSeenUntil until when they have seen what was answered
 * @param explanations the newest version of each, the latest first
 */
public record SoFar(TrajectSummary traject, Instant answersSeenUntil, List<Explained> explanations) {

    static SoFar of(List<SoFarRow> rows) {
        Instant answers = rows.getFirst().answersSeenUntil();
        return new SoFar(
                rows.getFirst().traject(),
                answers == null ? Instant.EPOCH : answers,
                rows.stream().flatMap(SoFarRow::explained).toList());
    }
}
