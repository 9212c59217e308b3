package nl.weegwijzer.afweging.publishing;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * How far one afweging is, as a list shows it.
 *
 * @param question what is weighed; may still be empty
 * @param published the newest version, or null while nothing was published
 */
public record Progress(
        TrajectId traject,
        AfwegingId afweging,
        String question,
        Instant changedAt,
        @Nullable Published published) {

    /**
     * The newest version.
     *
     * @param number from 1
     * @param open whether options lie on the table without an outcome
     */
    public record Published(int number, boolean open, Instant at) {}

    /** As one row of a query. */
    Progress(
            UUID traject,
            UUID afweging,
            @Nullable String question,
            Instant changedAt,
            @Nullable Integer number,
            @Nullable Boolean open,
            @Nullable Instant publishedAt) {
        this(
                new TrajectId(traject),
                new AfwegingId(afweging),
                question == null ? "" : question,
                changedAt,
                number == null || open == null || publishedAt == null
                        ? null
                        : new Published(number, open, publishedAt));
    }

    /** Whether something was written that the client cannot read yet. */
    public boolean unpublished() {
        return published == null || changedAt.isAfter(published.at());
    }
}
