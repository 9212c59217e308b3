package nl.weegwijzer.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an open page how long its session lasts, so that it can warn in time. To ask is not to act. */
@RestController
class SessionAnswers {

    static final String PATH = "/sessie";

    private final Farewells farewells;
    private final SessionRules rules;
    private final Clock clock;

    SessionAnswers(Farewells farewells, SessionRules rules, Clock clock) {
        this.farewells = farewells;
        this.rules = rules;
        this.clock = clock;
    }

    /** Seconds that are left, whether an act makes it longer, or where to go; nothing for who was not signed in. */
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SessionTime> time = session == null ? Optional.empty() : SessionTime.of(session);
        Optional<Map<String, Object>> left = time.map(one -> Map.of(
                "left",
                        Math.max(
                                1, Math.ceilDiv(one.left(rules, clock.instant()).toMillis(), 1_000)),
                "warning", rules.warning().toSeconds(),
                "longer", one.canLast(rules)));
        return left.or(() -> farewells.of(request.getRequestedSessionId()).map(why -> Map.of("gone", why.path())))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
