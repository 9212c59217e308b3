package nl.weegwijzer.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Lets people act at the same moment, and tells what each of them met. */
public final class AtOnce {

    /** What somebody met whose act answers nothing and was not refused. */
    public static final String DONE = "done";

    private AtOnce() {}

    /** What each met, in the order of the acts: {@link #DONE}, or the kind of what was thrown. */
    public static List<Object> all(List<Runnable> acts) {
        return met(acts.stream()
                .map(act -> (Supplier<Object>) () -> {
                    act.run();
                    return DONE;
                })
                .toList());
    }

    /** What each met, in the order of the acts: what it answered, or the kind of what was thrown. */
    public static List<Object> met(List<Supplier<Object>> acts) {
        CyclicBarrier ready = new CyclicBarrier(acts.size());
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<Object>> calls = new ArrayList<>();
            acts.forEach(act -> calls.add(() -> {
                ready.await();
                return tried(act);
            }));
            return people.invokeAll(calls).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Object tried(Supplier<Object> act) {
        try {
            return act.get();
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
