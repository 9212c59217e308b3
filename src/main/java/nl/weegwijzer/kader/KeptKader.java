package nl.weegwijzer.kader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kader as those who keep it see it.
 *
 * @param archivedAt since when nobody can choose it any more, or null
 * @param versions the newest first; at least one
 */
public record KeptKader(
        KaderId id, KaderKind kind, @Nullable Instant archivedAt, List<KaderVersion> versions) {

    /** What was written last; it may hold from a later day on. */
    public KaderVersion newest() {
        return versions.getFirst();
    }

    /** What holds on a day: the newest version that began by then. */
    public Optional<KaderVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.words().validFrom().isAfter(day))
                .findFirst();
    }
}
