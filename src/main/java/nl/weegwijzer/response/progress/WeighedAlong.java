package nl.weegwijzer.response.progress;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;
import org.jspecify.annotations.Nullable;

/**
 * That a client weighed the newest version of an explanation along.
 *
 * @param points of how many points they said something
 * @param at when they did so last
 * @param fresh whether the one who asks has not seen it yet
 */
public record WeighedAlong(AfwegingId afweging, long points, Instant at, boolean fresh) {

    /** As one row of a query. */
    public WeighedAlong(UUID afweging, Long points, Instant at, @Nullable Instant seen) {
        this(new AfwegingId(afweging), points.longValue(), at, seen == null || seen.isBefore(at));
    }
}
