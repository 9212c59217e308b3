package nl.weegwijzer.dossier.seal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Seals what is new, every half minute, on every node: who comes second adds nothing, and looks again next time. */
class SealingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRounds.class);

    private final Seals seals;
    private final Chaining chaining;

    private volatile boolean gone;

    SealingRounds(Seals seals, Chaining chaining) {
        this.seals = seals;
        this.chaining = chaining;
    }

    /** One round along all organisations. */
    @Scheduled(cron = "${weegwijzer.seals.when}")
    void go() {
        gone = true;
        seals.organisations().forEach(this::seal);
    }

    /**
     * The last round of a portal that ends in order: nobody acts any more, so that no line has to rest. One that goes no
     * rounds, or did not come to its first, has none.
     */
    @PreDestroy
    void goOnceMore() {
        if (gone) {
            try {
                seals.organisations().forEach(organisation -> seal(organisation, Duration.ZERO));
            } catch (DataAccessException | TransactionException unreachable) {
                LOG.warn(
                        "The last lines are sealed when the portal starts again: {}",
                        unreachable.getClass().getName());
            }
        }
    }

    /** Everything of one organisation that waits. */
    void seal(String organisation) {
        seal(organisation, Chaining.REST);
    }

    private void seal(String organisation, Duration rest) {
        try {
            chaining.seal(organisation, rest);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException _) {
            LOG.debug("Another node seals");
        }
    }
}
