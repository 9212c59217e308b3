package nl.weegwijzer.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets few PDFs be made at a time: each takes a processor for a while, and pages should not wait for paper. */
@Component
class PrintingTurns {

    private static final int AT_A_TIME = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore free;
    private final Duration patience;

    @Autowired
    PrintingTurns() {
        this(AT_A_TIME, PATIENCE);
    }

    PrintingTurns(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /**
     * What is made when it is its turn.
     *
     * @throws PrintingBusy when no turn came in a few seconds
     */
    <T> T take(Supplier<T> making) {
        if (!turnComes()) {
            throw new PrintingBusy();
        }
        try {
            return making.get();
        } finally {
            free.release();
        }
    }

    private boolean turnComes() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
