package nl.weegwijzer.dossier.seal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals what is new, every half minute, on every node: who comes second adds nothing, and looks again next time. */
class SealingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRounds.class);

    private final Seals seals;
    private final Chaining chaining;

    SealingRounds(Seals seals, Chaining chaining) {
        this.seals = seals;
        this.chaining = chaining;
    }

    /** One round along all organisations. */
    @Scheduled(cron = "${weegwijzer.seals.when}")
    void go() {
        seals.organisations().forEach(this::seal);
    }

    /** Everything of one organisation that waits. */
    void seal(String organisation) {
        try {
            int sealed = chaining.sealNext(organisation, Chaining.LOOKING_BACK);
            while (sealed == Chaining.BATCH) {
                sealed = chaining.sealNext(organisation, Duration.ZERO);
            }
        } catch (ConcurrencyFailureException | DataIntegrityViolationException _) {
            LOG.debug("Another node seals");
        }
    }
}
