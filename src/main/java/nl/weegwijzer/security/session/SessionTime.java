package nl.weegwijzer.security.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.weegwijzer.security.notice.Notice;

/** When a signed-in session began, whose it is, and when its person last did something. */
final class SessionTime implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PLACE = SessionTime.class.getName();

    private final String owner;
    private final Instant began;
    private volatile Instant lastAct;

    private SessionTime(String owner, Instant now) {
        this.owner = owner;
        this.began = now;
        this.lastAct = now;
    }

    static SessionTime begin(HttpSession session, String owner, Instant now) {
        SessionTime time = new SessionTime(owner, now);
        session.setAttribute(PLACE, time);
        return time;
    }

    /** That of a session in which somebody is signed in. */
    static Optional<SessionTime> of(HttpSession session) {
        return Optional.ofNullable((SessionTime) session.getAttribute(PLACE));
    }

    String owner() {
        return owner;
    }

    /** Its person did something. */
    void act(Instant now) {
        lastAct = now;
    }

    /** How long until it ends when nobody does anything. */
    Duration left(SessionRules rules, Instant now) {
        return Duration.between(now, soonest(rules));
    }

    /** Whether an act of its person makes it last longer. */
    boolean canLast(SessionRules rules) {
        return idleEnd(rules).isBefore(lastEnd(rules));
    }

    /** Why it is over, when it is. */
    Optional<Notice> over(SessionRules rules, Instant now) {
        if (now.isBefore(soonest(rules))) {
            return Optional.empty();
        }
        return Optional.of(canLast(rules) ? Notice.IDLE : Notice.LONG_ENOUGH);
    }

    private Instant soonest(SessionRules rules) {
        return canLast(rules) ? idleEnd(rules) : lastEnd(rules);
    }

    private Instant idleEnd(SessionRules rules) {
        return lastAct.plus(rules.idle());
    }

    private Instant lastEnd(SessionRules rules) {
        return began.plus(rules.longest());
    }
}
