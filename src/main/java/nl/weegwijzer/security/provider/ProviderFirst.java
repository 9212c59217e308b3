package nl.weegwijzer.security.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.security.notice.Notice;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks whether the provider is there before it sends a browser to it: otherwise people would meet the browser's own
 * page about an address that they never asked for.
 */
public final class ProviderFirst extends OncePerRequestFilter {

    private static final String SIGN_IN = "/oauth2/authorization/" + ProviderRegistration.ID;
    private static final Duration BELIEVED = Duration.ofSeconds(3);

    private final Provider provider;
    private final Clock clock;
    private final boolean ours;
    private volatile Instant until = Instant.EPOCH;

    public ProviderFirst(Provider provider, SignInProperties signIn, Clock clock) {
        this.provider = provider;
        this.clock = clock;
        this.ours = !URI.create(signIn.authorizationUri()).isAbsolute();
    }

    /** A provider at our own address is there when we are. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ours || !request.getRequestURI().equals(request.getContextPath() + SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (clock.instant().isBefore(until) || provider.answers()) {
            until = clock.instant().plus(BELIEVED);
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + Notice.PROVIDER_AWAY.path());
        }
    }
}
