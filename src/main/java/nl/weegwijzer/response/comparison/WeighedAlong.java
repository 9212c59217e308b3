package nl.weegwijzer.response.comparison;

import java.time.Instant;
import java.util.UUID;
import nl.weegwijzer.afweging.AfwegingId;

/**
 * How far a client weighed the newest version of an explanation along.
 *
 * @param points how many points they said something of
 * @param at when they did so last
 */
public record WeighedAlong(AfwegingId afweging, long points, Instant at) {

    /** As one row of a query. */
    WeighedAlong(UUID afweging, Long points, Instant at) {
        this(new AfwegingId(afweging), points.longValue(), at);
    }
}
