package nl.weegwijzer.security.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What each way of not answering says about whoever is signed in. */
class ProviderTest {

    private static final Instant NOW = Instant.now();

    private final OidcIdToken known =
            new OidcIdToken("t", NOW, NOW.plusSeconds(60), Map.of("iss", "http://issuer", "sub", "iemand"));

    private HttpServer server;
    private Provider provider;
    private OAuth2AuthorizedClient tokens;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        SignInProperties signIn = new SignInProperties(
                "http://issuer", "weegwijzer", "s", "/in", there + "/t", there + "/k", "/uit", "", "");
        ShortCalls calls = new ShortCalls();
        ProviderRegistration registration = new ProviderRegistration();
        ClientRegistrationRepository portals = registration.registrations(signIn);
        ClientRegistration portal = portals.findByRegistrationId(ProviderRegistration.ID);
        provider = new Provider(calls, signIn, registration.idTokens(calls, signIn, portals));
        tokens = new OAuth2AuthorizedClient(
                portal, "iemand", new OAuth2AccessToken(TokenType.BEARER, "a", NOW, NOW.plusSeconds(1)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void endsWhatTheProviderEnded() {
        answers(400, "{\"error\":\"invalid_grant\"}");
        assertThat(ask()).isInstanceOf(ProviderAnswer.Ended.class);
    }

    @ParameterizedTest
    @CsvSource({"503, ''", "500, '<html>'", "502, '{}'", "400, '{\"error\":\"invalid_client\"}'", "200, 'geen json'"})
    void saysNothingOfAnyoneWhileTheProviderIsUnwell(int status, String body) {
        answers(status, body);
        assertThat(ask()).isInstanceOf(ProviderAnswer.Silent.class);
    }

    @Test
    void saysNothingOfAnyoneWhileTheProviderIsAway() {
        server.stop(0);
        assertThat(ask()).isInstanceOf(ProviderAnswer.Silent.class);
    }

    @Test
    void waitsForASlowProviderForAFewSecondsOnly() {
        server.createContext("/t", exchange -> sleep());
        Instant asked = Instant.now();
        assertThat(ask()).isInstanceOf(ProviderAnswer.Silent.class);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    /** A token that somebody else signed says nothing either. */
    @Test
    void believesNoTokenThatItCannotCheck() {
        answers(200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"e30.e30.\"}");
        assertThat(ask()).isInstanceOf(ProviderAnswer.Silent.class);
    }

    private ProviderAnswer ask() {
        return provider.ask(tokens, new OAuth2RefreshToken("r", NOW), known);
    }

    private void answers(int status, String body) {
        server.createContext("/t", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
