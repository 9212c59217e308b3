package nl.weegwijzer.security.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.weegwijzer.security.notice.Notice;
import nl.weegwijzer.security.notice.Notices;
import nl.weegwijzer.shared.pace.Pace;
import nl.weegwijzer.shared.pace.Paces;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an address begin so many sessions and no more: each takes memory until it ends. */
public final class Arriving extends OncePerRequestFilter {

    private final Paces paces;
    private final Notices notices;
    private final RequestMatcher withoutASession;

    /** @param withoutASession what begins no session, matched as exactly as the chains let it through */
    public Arriving(Paces paces, Notices notices, RequestMatcher withoutASession) {
        this.paces = paces;
        this.notices = notices;
        this.withoutASession = withoutASession;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getSession(false) != null || withoutASession.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = paces.take(Pace.ARRIVING, request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.get().toSeconds())));
            notices.answer(Notice.TOO_OFTEN, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
