package nl.weegwijzer.security.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.security.notice.Notice;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** The sessions in which people are signed in: how many each has, and how to end them. */
@Component
@EnableConfigurationProperties(SessionRules.class)
public class Sessions {

    private final Map<String, Deque<HttpSession>> byOwner = new HashMap<>();
    private final Farewells farewells;
    private final ProviderSession provider;
    private final SessionRules rules;
    private final Clock clock;

    Sessions(Farewells farewells, ProviderSession provider, SessionRules rules, Clock clock) {
        this.farewells = farewells;
        this.provider = provider;
        this.rules = rules;
        this.clock = clock;
    }

    /** What ends those whose time is over. */
    public SessionEnds ends() {
        return new SessionEnds(this, farewells, rules, clock);
    }

    /** The time of the session of somebody who is signed in; it begins when they are first seen in it. */
    SessionTime timeOf(HttpSession session, Authentication signedIn) {
        String owner = signedIn.getName();
        Optional<SessionTime> known =
                SessionTime.of(session).filter(time -> time.owner().equals(owner));
        return known.orElseGet(() -> begin(session, owner));
    }

    private SessionTime begin(HttpSession session, String owner) {
        SessionTime time = SessionTime.begin(session, owner, clock.instant());
        add(session, owner).ifPresent(oldest -> end(oldest, Notice.TOO_MANY));
        return time;
    }

    /** Puts it last and gives the first when there are too many now. */
    private synchronized Optional<HttpSession> add(HttpSession session, String owner) {
        Deque<HttpSession> those = byOwner.computeIfAbsent(owner, _ -> new ArrayDeque<>());
        those.removeIf(other -> other.getId().equals(session.getId()));
        those.addLast(session);
        return those.size() > rules.atOnce() ? Optional.of(those.removeFirst()) : Optional.empty();
    }

    /** Ends a session here and at the provider, and remembers why. */
    public void end(HttpSession session, Notice why) {
        try {
            farewells.say(session.getId(), why);
            provider.end(session);
            session.invalidate();
        } catch (IllegalStateException over) {
            // Somebody else ended it at this very moment.
        }
    }

    /** Ends all sessions of this person but one, beside the request that asks: that holds the lock of its own. */
    public void endOthers(String owner, String but) {
        List<HttpSession> others;
        synchronized (this) {
            others = List.copyOf(byOwner.getOrDefault(owner, new ArrayDeque<>()));
        }
        others.stream()
                .filter(session -> !session.getId().equals(but))
                .forEach(session -> Thread.ofVirtual().start(() -> end(session, Notice.EVERYWHERE)));
    }

    /** However it ended: it counts no more, and one that nobody came back to ends at the provider too. */
    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        HttpSession session = event.getSession();
        SessionTime.of(session).ifPresent(time -> {
            forget(session, time.owner());
            time.over(rules, clock.instant()).ifPresent(why -> {
                if (farewells.of(session.getId()).isEmpty()) {
                    farewells.say(session.getId(), why);
                    provider.end(session);
                }
            });
        });
    }

    private synchronized void forget(HttpSession session, String owner) {
        byOwner.computeIfPresent(owner, (_, those) -> {
            those.removeIf(other -> other.getId().equals(session.getId()));
            return those.isEmpty() ? null : those;
        });
    }
}
