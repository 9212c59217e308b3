package nl.weegwijzer.security.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.weegwijzer.security.notice.Notice;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the sessions whose time is over, counts what their people do, and tells those who come back why it ended. */
public final class SessionEnds extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Farewells farewells;
    private final SessionRules rules;
    private final Clock clock;

    SessionEnds(Sessions sessions, Farewells farewells, SessionRules rules, Clock clock) {
        this.sessions = sessions;
        this.farewells = farewells;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Asked.aNotice(request)) {
            farewells.forget(request.getRequestedSessionId());
        }
        Optional<Notice> over = over(request);
        if (over.isPresent() && Asked.aPage(request)) {
            response.sendRedirect(request.getContextPath() + over.get().path());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Notice> over(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (session == null) {
            return Asked.forSignIn(request) ? Optional.empty() : farewells.of(request.getRequestedSessionId());
        }
        return who instanceof OAuth2AuthenticationToken ? look(request, session, who) : Optional.empty();
    }

    private Optional<Notice> look(HttpServletRequest request, HttpSession session, Authentication who) {
        SessionTime time = sessions.timeOf(session, who);
        Optional<Notice> over = time.over(rules, clock.instant());
        if (over.isPresent()) {
            sessions.end(session, over.get());
            SecurityContextHolder.clearContext();
        } else if (Asked.byAPerson(request)) {
            time.act(clock.instant());
        }
        return over;
    }
}
