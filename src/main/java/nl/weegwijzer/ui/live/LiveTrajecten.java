package nl.weegwijzer.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.people.access.AccessLog;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/** Knows which open page watches which traject, and refreshes it once something noteworthy was saved there. */
@org.springframework.stereotype.Component
public class LiveTrajecten {

    private record Watch(UI ui, Runnable refresh) {}

    private final Map<TrajectId, Set<Watch>> watches = new ConcurrentHashMap<>();

    /**
     * Refreshes a page whenever something happens in one of these trajecten, for as long as it is on the screen.
     *
     * <p>The refresh runs as the person of that page, and is no look of theirs: it writes no row in the access log.
     */
    public void refresh(Component page, Collection<TrajectId> trajecten, Runnable refresh) {
        page.addAttachListener(attached -> {
            Watch watch = new Watch(attached.getUI(), refresh);
            trajecten.forEach(traject -> start(traject, watch));
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                trajecten.forEach(traject -> stop(traject, watch));
            });
        });
    }

    /** How many open pages watch anything; for tests that look for a leak. */
    int watching() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    @Async
    @TransactionalEventListener
    void tell(Noteworthy event) {
        watches.getOrDefault(event.traject(), Set.of()).forEach(LiveTrajecten::refresh);
    }

    private static void refresh(Watch watch) {
        watch.ui()
                .access(() -> AccessLog.refreshing(() -> {
                    watch.refresh().run();
                    return true;
                }));
    }

    private void start(TrajectId traject, Watch watch) {
        watches.compute(traject, (any, those) -> {
            Set<Watch> open = those == null ? ConcurrentHashMap.newKeySet() : those;
            open.add(watch);
            return open;
        });
    }

    private void stop(TrajectId traject, Watch watch) {
        watches.computeIfPresent(traject, (any, those) -> {
            those.remove(watch);
            return those.isEmpty() ? null : those;
        });
    }
}
