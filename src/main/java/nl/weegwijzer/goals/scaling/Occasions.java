package nl.weegwijzer.goals.scaling;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which both look how far a goal is: the first, every so many weeks, and the last. */
record Occasions(LocalDate first, LocalDate last, int everyWeeks) {

    /** The occasion that somebody who looks on a day looks for: the last one that came; none before the first. */
    Optional<LocalDate> on(LocalDate day) {
        if (day.isBefore(first)) {
            return Optional.empty();
        }
        if (!day.isBefore(last)) {
            return Optional.of(last);
        }
        LocalDate occasion = first;
        while (!occasion.plusWeeks(everyWeeks).isAfter(day)) {
            occasion = occasion.plusWeeks(everyWeeks);
        }
        return Optional.of(occasion);
    }

    /** The first occasion after a day; none when the last one came. */
    Optional<LocalDate> after(LocalDate day) {
        if (day.isBefore(first)) {
            return Optional.of(first);
        }
        LocalDate next = on(day).orElse(first).plusWeeks(everyWeeks);
        return day.isBefore(last) ? Optional.of(next.isBefore(last) ? next : last) : Optional.empty();
    }
}
