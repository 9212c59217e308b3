package nl.weegwijzer.dossier.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds lines to the chain of their organisation, in batches of one transaction each.
 *
 * <p>A line tells when its act began and is there when that was saved, so lines arrive a little out of order. Those of the
 * last seconds wait; and each round looks back a while before the round before it, so that one that arrived late is sealed
 * then. What is older is never sealed: whoever takes seals away would have the portal seal what they made of the lines.
 */
final class Chaining {

    /** How many lines are sealed at once. */
    static final int BATCH = 500;

    /** How old a line is before it is sealed. */
    static final Duration REST = Duration.ofSeconds(10);

    /** How much later than others a line may arrive and still be sealed; no act takes as long. */
    static final Duration LOOKING_BACK = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Chaining.class);

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Seals seals;
    private final SealKey key;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Instant started;

    Chaining(Seals seals, SealKey key, TransactionOperations transactions, Clock clock) {
        this.seals = seals;
        this.key = key;
        this.transactions = transactions;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** The end of a chain after a batch, and how many seals were added. */
    private record Batch(Seen end, int added) {}

    /**
     * Seals everything of an organisation that waits.
     *
     * @param rest how old a line is before it is sealed
     * @throws org.springframework.dao.DataAccessException when another node sealed them meanwhile; nothing is added then
     */
    void seal(String organisation, Duration rest) {
        Instant now = clock.instant();
        Seen before = seen.get(organisation);
        Seen known = before == null ? Seen.of(null, lastBeforeTheStart(organisation)) : before;
        Seen end = sealAll(organisation, known, now.minus(rest), now);
        if (before == null || end.number() != before.number()) {
            LOG.info("Seals of organisation {}: number {}, head {}", organisation, end.number(), end.hash());
        }
        seen.put(organisation, end.at(now));
    }

    private Seen sealAll(String organisation, Seen before, Instant until, Instant now) {
        Instant from = before.at().minus(LOOKING_BACK);
        Seen end = before;
        Batch batch;
        do {
            Seen known = end;
            batch = Objects.requireNonNull(transactions.execute(_ -> next(organisation, known, from, until, now)));
            end = batch.end();
            seen.put(organisation, end);
        } while (batch.added() == BATCH);
        return end;
    }

    /** What a portal that stood still had not sealed is hardly older than the last line that was written. */
    private Instant lastBeforeTheStart(String organisation) {
        return seals.latest(organisation, started).orElseGet(clock::instant);
    }

    private Batch next(String organisation, Seen known, Instant from, Instant until, Instant now) {
        Seal last = seals.last(organisation).orElse(null);
        Seen end = end(organisation, known, last);
        List<Line> lines = seals.unsealed(organisation, from, until, BATCH);
        if (lines.isEmpty()) {
            return new Batch(end, 0);
        }
        String before = last == null ? SealKey.beginning(organisation) : last.hash();
        List<Seal> added = sealed(lines, end.number(), before, Seal.moment(now));
        seals.add(organisation, added);
        return new Batch(Seen.of(added.getLast(), known.at()), added.size());
    }

    private Seen end(String organisation, Seen known, @Nullable Seal last) {
        if (!known.whole()) {
            return known.broken(last);
        }
        if (known.standsIn(organisation, last, seals)) {
            return Seen.of(last, known.at());
        }
        LOG.error(
                "Seals of organisation {} went back: number {}, head {} is gone",
                organisation,
                known.number(),
                known.hash());
        return known.broken(last);
    }

    private List<Seal> sealed(List<Line> lines, long number, String before, String moment) {
        List<Seal> added = new ArrayList<>(lines.size());
        String hash = before;
        for (Line line : lines) {
            long next = number + added.size() + 1;
            hash = key.hash(hash, new Seal(next, line.id(), line.at(), moment, ""), line);
            added.add(new Seal(next, line.id(), line.at(), moment, hash));
        }
        return added;
    }
}
