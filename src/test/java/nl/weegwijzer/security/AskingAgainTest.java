package nl.weegwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.weegwijzer.people.Role;
import nl.weegwijzer.security.provider.KeptTokens;
import nl.weegwijzer.security.provider.Provider;
import nl.weegwijzer.security.provider.ProviderAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class AskingAgainTest {

    private static final Instant BEGAN = Instant.parse("2026-11-09T08:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final GrantedAuthority HOW = new SimpleGrantedAuthority("FACTOR_X");

    private final OidcIdToken token =
            new OidcIdToken("t", BEGAN, BEGAN.plus(LIFE), Map.of("iss", "http://issuer", "sub", "iemand"));

    private final Provider provider = mock();
    private final Visitors visitors = mock();
    private final Clock clock = mock();
    private final AskingAgain asking = new AskingAgain(provider, visitors, clock);
    private final MockHttpSession session = new MockHttpSession();
    private final SecurityContext context = new SecurityContextImpl();

    @BeforeEach
    void signIn() {
        OidcUser manager = user(Role.MANAGER);
        List<GrantedAuthority> granted = List.of(new SimpleGrantedAuthority(Role.MANAGER.authority()), HOW);
        context.setAuthentication(new OAuth2AuthenticationToken(manager, granted, "weegwijzer"));
        KeptTokens.keep(session, tokens(BEGAN, new OAuth2RefreshToken("r", BEGAN)));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        OidcUser client = user(Role.CLIENT);
        when(visitors.of(any())).thenReturn(client);
        at(Duration.ZERO);
    }

    @Test
    void waitsUntilTheTokenEnds() {
        at(LIFE.minusSeconds(1));
        assertThat(stands()).isTrue();
        verify(provider, times(0)).ask(any(), any(), any());
    }

    @Test
    void putsIntoTheSessionAtOnceWhatTheProviderSays() {
        answers(new ProviderAnswer.Stands(tokens(BEGAN.plus(LIFE), new OAuth2RefreshToken("s", BEGAN)), token));
        at(LIFE);

        assertThat(stands()).isTrue();

        assertThat(granted()).containsExactlyInAnyOrder(Role.CLIENT.authority(), HOW.getAuthority());
        assertThat(KeptTokens.of(session).orElseThrow().getRefreshToken().getTokenValue())
                .isEqualTo("s");
        assertThat(stands()).isTrue();
        verify(provider, times(1)).ask(any(), any(), any());
    }

    @Test
    void endsWhatWasRefused() {
        answers(new ProviderAnswer.Ended());
        at(LIFE);
        assertThat(stands()).isFalse();
    }

    @Test
    void endsNothingWhileThereIsNoAnswerAndAsksAgainLater() {
        answers(new ProviderAnswer.Silent("timeout"));
        at(LIFE);
        assertThat(IntStream.range(0, 20)).allSatisfy(_ -> assertThat(stands()).isTrue());
        verify(provider, times(1)).ask(any(), any(), any());

        at(LIFE.plus(AskingAgain.PAUSE));
        assertThat(stands()).isTrue();
        verify(provider, times(2)).ask(any(), any(), any());
        assertThat(granted()).contains("ROLE_MANAGER");
    }

    @Test
    void asksOnceHoweverManyRequestsComeTogether() {
        when(provider.ask(any(), any(), any())).thenAnswer(_ -> {
            Thread.sleep(Duration.ofMillis(500));
            return new ProviderAnswer.Stands(tokens(BEGAN.plus(LIFE), new OAuth2RefreshToken("s", BEGAN)), token);
        });
        at(LIFE);
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200).forEach(_ -> requests.submit(this::stands));
        }
        verify(provider, times(1)).ask(any(), any(), any());
    }

    /** The demo's provider gives none. */
    @Test
    void readsOurOwnTablesAgainWithoutARefreshToken() {
        KeptTokens.keep(session, tokens(BEGAN, null));
        at(LIFE);
        assertThat(stands()).isTrue();
        assertThat(granted()).contains("ROLE_CLIENT");
        verify(provider, times(0)).ask(any(), any(), any());
    }

    /** Whatever the provider's tokens promise, a role that was withdrawn works within fifteen minutes. */
    @Test
    void asksAfterTenMinutesAtTheLatest() {
        ClientRegistration portal = portal();
        OAuth2AccessToken lasting =
                new OAuth2AccessToken(TokenType.BEARER, "a", BEGAN, BEGAN.plus(Duration.ofHours(4)));
        KeptTokens.keep(
                session, new OAuth2AuthorizedClient(portal, "iemand", lasting, new OAuth2RefreshToken("r", BEGAN)));
        answers(new ProviderAnswer.Ended());
        assertThat(stands()).isTrue();
        at(AskingAgain.AT_MOST);
        assertThat(stands()).isFalse();
    }

    private List<String> granted() {
        return context.getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    private boolean stands() {
        return asking.stands(session, context, (OAuth2AuthenticationToken) context.getAuthentication());
    }

    private void answers(ProviderAnswer answer) {
        when(provider.ask(any(), any(), any())).thenReturn(answer);
    }

    private void at(Duration passed) {
        when(clock.instant()).thenReturn(BEGAN.plus(passed));
    }

    private OidcUser user(Role role) {
        return new DefaultOidcUser(Set.of(new SimpleGrantedAuthority(role.authority())), token);
    }

    private static OAuth2AuthorizedClient tokens(Instant from, @Nullable OAuth2RefreshToken proof) {
        return new OAuth2AuthorizedClient(
                portal(), "iemand", new OAuth2AccessToken(TokenType.BEARER, "a", from, from.plus(LIFE)), proof);
    }

    private static ClientRegistration portal() {
        return ClientRegistration.withRegistrationId("weegwijzer")
                .clientId("weegwijzer")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationUri("http://issuer/in")
                .tokenUri("http://issuer/token")
                .redirectUri("http://portal")
                .build();
    }
}
