package nl.weegwijzer.dossier.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds lines to the chain of their organisation, in batches of one transaction each.
 *
 * <p>A line tells when its act began and is there when that was saved, so lines arrive a little out of order. Those of the
 * last seconds wait; and each round looks back a while before the last line that was sealed, so that one that arrived late
 * is sealed then. No more of the log is read, however long it is.
 */
final class Chaining {

    /** How many lines are sealed at once. */
    static final int BATCH = 500;

    /** How old a line is before it is sealed. */
    static final Duration REST = Duration.ofSeconds(10);

    /** How much later than others a line may arrive and still be sealed; no act takes as long. */
    static final Duration LOOKING_BACK = Duration.ofMinutes(15);

    private final Seals seals;
    private final SealKey key;
    private final TransactionOperations transactions;
    private final Clock clock;

    Chaining(Seals seals, SealKey key, TransactionOperations transactions, Clock clock) {
        this.seals = seals;
        this.key = key;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Seals the next batch of an organisation.
     *
     * @param lookingBack how long before the last sealed line it looks for lines that arrived late
     * @return how many lines were sealed
     * @throws org.springframework.dao.DataAccessException when another node sealed them meanwhile; nothing is added then
     */
    int sealNext(String organisation, Duration lookingBack) {
        Integer sealed = transactions.execute(_ -> seal(organisation, lookingBack));
        return sealed == null ? 0 : sealed;
    }

    private int seal(String organisation, Duration lookingBack) {
        Instant now = clock.instant();
        Optional<Seal> last = seals.last(organisation);
        Instant from = last.map(seal -> Seal.instant(seal.entryAt()).minus(lookingBack))
                .orElse(null);
        List<Line> lines = seals.unsealed(organisation, from, now.minus(REST), BATCH);
        String before = last.map(Seal::hash).orElseGet(() -> SealKey.beginning(organisation));
        long number = last.map(Seal::number).orElse(0L);
        List<Seal> added = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Seal seal = new Seal(++number, line.id(), line.at(), Seal.moment(now), "");
            before = key.hash(before, seal, line);
            added.add(new Seal(number, line.id(), line.at(), seal.sealedAt(), before));
        }
        seals.add(organisation, added);
        return added.size();
    }
}
