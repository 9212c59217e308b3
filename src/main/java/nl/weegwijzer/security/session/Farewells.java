package nl.weegwijzer.security.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.security.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why sessions ended, for the little while in which their people may still ask. */
@Component
class Farewells {

    private static final int AT_MOST = 10_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Farewell> bySession = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Farewell> eldest) {
            return size() > AT_MOST || eldest.getValue().until().isBefore(clock.instant());
        }
    };

    Farewells(Clock clock) {
        this.clock = clock;
    }

    synchronized void say(String session, Notice why) {
        bySession.putIfAbsent(session, new Farewell(why, clock.instant().plus(KEPT)));
    }

    /** Why the session with this id ended, when it ended a short while ago. */
    synchronized Optional<Notice> of(@Nullable String session) {
        return Optional.ofNullable(session)
                .map(bySession::get)
                .filter(farewell -> clock.instant().isBefore(farewell.until()))
                .map(Farewell::why);
    }

    /** It was told. */
    synchronized void forget(@Nullable String session) {
        bySession.remove(String.valueOf(session));
    }

    private record Farewell(Notice why, Instant until) {}
}
