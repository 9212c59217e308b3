package nl.weegwijzer.language.spelling;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A few checkers, made when they are first needed. One takes two seconds to make and 200 MB to keep. */
final class Checkers {

    private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2);

    private final Duration longest;
    private final Deque<Checker> idle = new ConcurrentLinkedDeque<>();
    private final KnownPhrases phrases = new KnownPhrases();

    /** Nothing is checked while another checker is made: two threads that load classes may wait for each other. */
    private final ReadWriteLock making = new ReentrantReadWriteLock();

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MOST,
            MOST,
            20,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("language-spelling-", 0).daemon().factory());

    private volatile boolean ready;

    /** @param longest for one text: one that takes longer is left as it is */
    Checkers(Duration longest) {
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Whether one is made, so that a check takes no seconds. */
    boolean isReady() {
        return ready;
    }

    /** What is wrong with each sentence, found by a thread of its own: a checker would hold on to a virtual one. */
    Future<Map<String, List<Doubt>>> check(Collection<String> sentences) {
        return threads.submit(() -> {
            Checker checker = take();
            try {
                return check(checker, sentences, System.nanoTime() + longest.toNanos());
            } finally {
                idle.addFirst(checker);
            }
        });
    }

    /** A checker for this caller alone. */
    private Checker take() throws IOException {
        Checker checker = idle.pollFirst();
        return checker == null ? make() : checker;
    }

    /** Only the sentences for which there was time. */
    private Map<String, List<Doubt>> check(Checker checker, Collection<String> sentences, long end) throws IOException {
        making.readLock().lock();
        try {
            Map<String, List<Doubt>> found = new HashMap<>();
            for (String sentence : sentences) {
                List<Doubt> doubts = checker.check(sentence, end);
                if (Checker.isOver(end)) {
                    return found;
                }
                found.put(sentence, doubts);
            }
            return found;
        } finally {
            making.readLock().unlock();
        }
    }

    private Checker make() throws IOException {
        making.writeLock().lock();
        try {
            Checker checker = new Checker(phrases);
            ready = true;
            return checker;
        } finally {
            making.writeLock().unlock();
        }
    }
}
