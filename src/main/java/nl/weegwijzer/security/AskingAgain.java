package nl.weegwijzer.security;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.security.provider.KeptTokens;
import nl.weegwijzer.security.provider.Provider;
import nl.weegwijzer.security.provider.ProviderAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Asks the provider from time to time whether a sign-in still stands and what the person is there, and puts what it says
 * into the session at once. The moment is when the access token ends, and after ten minutes at the latest.
 */
@Component
class AskingAgain {

    private static final Logger LOG = LoggerFactory.getLogger(AskingAgain.class);

    /** A role that was withdrawn works within fifteen minutes; an open page is heard of every five. */
    static final Duration AT_MOST = Duration.ofMinutes(10);

    /** While one request asks, and after a provider that did not answer, the others go on as they were. */
    static final Duration PAUSE = Duration.ofSeconds(15);

    private static final String NEXT = AskingAgain.class.getName();

    private final Provider provider;
    private final Visitors visitors;
    private final Clock clock;

    AskingAgain(Provider provider, Visitors visitors, Clock clock) {
        this.provider = provider;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Looks whether it is time, and asks; false when the sign-in stands no more. */
    boolean stands(HttpSession session, SecurityContext context, OAuth2AuthenticationToken signedIn) {
        if (!(signedIn.getPrincipal() instanceof OidcUser user) || !claim(session)) {
            return true;
        }
        OAuth2AuthorizedClient tokens = KeptTokens.of(session).orElse(null);
        OAuth2RefreshToken proof = tokens == null ? null : tokens.getRefreshToken();
        if (tokens == null || proof == null) {
            // A provider that gave no refresh token is not asked; what our own tables say is still read again.
            session.setAttribute(NEXT, clock.instant().plus(AT_MOST));
            become(context, signedIn, visitors.of(user.getIdToken()));
            return true;
        }
        return heed(session, context, signedIn, provider.ask(tokens, proof, user.getIdToken()));
    }

    private boolean heed(
            HttpSession session, SecurityContext context, OAuth2AuthenticationToken was, ProviderAnswer answer) {
        switch (answer) {
            case ProviderAnswer.Silent(String why) ->
                LOG.warn("The provider does not say whether a sign-in stands: {}", why);
            case ProviderAnswer.Stands stands -> {
                KeptTokens.keep(session, stands.tokens());
                session.setAttribute(NEXT, moment(stands.tokens()));
                become(context, was, visitors.of(stands.person()));
            }
            case ProviderAnswer.Ended() -> {
                return false;
            }
        }
        return true;
    }

    /** Whether this request is the one that asks now. */
    private boolean claim(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Instant now = clock.instant();
            Instant next = Optional.ofNullable((Instant) session.getAttribute(NEXT))
                    .orElseGet(() -> KeptTokens.of(session).map(this::moment).orElse(now));
            boolean due = !now.isBefore(next);
            session.setAttribute(NEXT, due ? now.plus(PAUSE) : next);
            return due;
        }
    }

    private Instant moment(OAuth2AuthorizedClient tokens) {
        Instant latest = clock.instant().plus(AT_MOST);
        @Nullable Instant ends = tokens.getAccessToken().getExpiresAt();
        return ends == null || ends.isAfter(latest) ? latest : ends;
    }

    /** The context is the session's own object, so that open pages are somebody else from here on too. */
    private static void become(SecurityContext context, OAuth2AuthenticationToken was, OidcUser user) {
        List<GrantedAuthority> granted = Stream.concat(
                        user.getAuthorities().stream(),
                        was.getAuthorities().stream().filter(AskingAgain::tellsHow))
                .<GrantedAuthority>map(authority -> authority)
                .toList();
        OAuth2AuthenticationToken now =
                new OAuth2AuthenticationToken(user, granted, was.getAuthorizedClientRegistrationId());
        now.setDetails(was.getDetails());
        context.setAuthentication(now);
    }

    /** Says how somebody signed in, not what they are. */
    private static boolean tellsHow(GrantedAuthority authority) {
        String name = authority.getAuthority();
        return name != null && !name.startsWith("ROLE_");
    }
}
