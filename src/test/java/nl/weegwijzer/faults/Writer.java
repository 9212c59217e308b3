package nl.weegwijzer.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegwijzer.faults.wire.NoAnswer;
import nl.weegwijzer.faults.wire.WirePage;
import nl.weegwijzer.faults.wire.WireSession;
import org.jspecify.annotations.Nullable;

/** Somebody who goes on saving, one act after the other, until the portal is gone or everybody stops. */
abstract class Writer implements Runnable, AutoCloseable {

    /** What a page says of each failure that is ours; see {@code Explained.brokenMore}. */
    static final String KINDLY = "Dat ligt niet aan u. Probeer het straks nog eens.";

    /** A MariaDB that fell over on a full disk and starts again there waits a minute before it looks for room once more. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Milliseconds, at most, between two acts: four writers are a busy minute, not a storm. */
    private static final int PAUSE = 200;

    private final WireSession session;
    private final WirePage page;
    private final AtomicInteger kind = new AtomicInteger();
    private volatile boolean stopped;
    private volatile @Nullable NoAnswer gone;
    private int written;

    Writer(WireSession session, String path) {
        this.session = session;
        this.page = session.open(path);
    }

    /** Does one act, and writes it down once it was acknowledged. */
    abstract void act(WirePage page, int number);

    @Override
    public void run() {
        while (!stopped && gone == null) {
            try {
                act(page, written++);
                pause(PAUSE);
            } catch (NoAnswer broken) {
                gone = broken;
            }
        }
    }

    /** Does one act and no more. */
    final void once() {
        act(page, 0);
    }

    /**
     * Tries until this is said. Whoever reads that it went wrong, and to try it again, does; a page that says so may try by
     * itself.
     */
    final void insist(Attempt first, Attempt further, String acknowledgement) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String answer = first.send();
        while (!answer.contains(acknowledgement)) {
            if (!answer.contains(KINDLY) || System.nanoTime() > end) {
                throw new UnkindAnswer(answer);
            }
            kind.incrementAndGet();
            pause(PAUSE);
            answer = further.send();
        }
    }

    private static void pause(int longest) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How often something went wrong, and was said so kindly. */
    int kindly() {
        return kind.get();
    }

    /** How it learned that the portal was gone in the middle of its work; null when it never was. */
    @Nullable
    NoAnswer gone() {
        return gone;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        session.close();
    }

    /** One try at an act. */
    interface Attempt {
        String send();
    }

    private static final Pattern SENTENCE = Pattern.compile("\"[A-Z][^\"{}]{2,200}\"");

    /** The portal answered something else than that it worked, or kindly that it did not. */
    static final class UnkindAnswer extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnkindAnswer(String answer) {
            super(sentences(answer));
        }

        /** What a person would read of it, among what only the browser reads. */
        private static String sentences(String answer) {
            return SENTENCE.matcher(answer)
                    .results()
                    .map(MatchResult::group)
                    .limit(60)
                    .collect(Collectors.joining(" "));
        }
    }
}
