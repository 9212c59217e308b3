package nl.weegwijzer.security.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which ID tokens the portal believes. */
class IdTokensTest {

    private static final String ISSUER = "http://issuer";

    private final ShortCalls calls = new ShortCalls();
    private HttpServer server;
    private RSAKey key;
    private JwtDecoder tokens;

    @BeforeEach
    void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("een").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/k", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.createContext("/elders", exchange -> {
            exchange.getResponseHeaders().add("Location", there() + "/k");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        SignInProperties signIn =
                new SignInProperties(ISSUER, "weegwijzer", "s", "/in", there() + "/t", there() + "/k", "/uit", "", "");
        ProviderRegistration registration = new ProviderRegistration();
        ClientRegistrationRepository portals = registration.registrations(signIn);
        tokens = registration
                .idTokens(calls, signIn, portals)
                .createDecoder(Objects.requireNonNull(portals.findByRegistrationId(ProviderRegistration.ID)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areBelievedWhenTheProviderSignedThemForThisPortal() throws JOSEException {
        assertThat(tokens.decode(signed(JWSAlgorithm.RS256, claims().build())).getSubject())
                .isEqualTo("iemand");
    }

    @Test
    void areSignedInOneWayAlone() throws JOSEException {
        refuses(signed(JWSAlgorithm.RS512, claims().build()));
        refuses(signed(JWSAlgorithm.PS256, claims().build()));
        refuses(new PlainJWT(claims().build()).serialize());
        SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        shared.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        refuses(shared.serialize());
    }

    @Test
    void areSignedByTheProviderItself() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("een").generate();
        refuses(signed(JWSAlgorithm.RS256, claims().build()));
    }

    @Test
    void areForThisPortalAndFromItsProvider() throws JOSEException {
        refuses(signed(JWSAlgorithm.RS256, claims().audience("ander").build()));
        refuses(signed(
                JWSAlgorithm.RS256,
                claims().audience(List.of("ander", "weegwijzer"))
                        .claim("azp", "ander")
                        .build()));
        refuses(signed(JWSAlgorithm.RS256, claims().issuer("http://ander").build()));
    }

    @Test
    void end() throws JOSEException {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        refuses(signed(JWSAlgorithm.RS256, claims().expirationTime(past).build()));
        Date later = Date.from(Instant.now().plus(Duration.ofHours(1)));
        refuses(signed(JWSAlgorithm.RS256, claims().notBeforeTime(later).build()));
    }

    @Test
    void followsNobodyElsewhere() throws IOException {
        try (var answer = calls.createRequest(URI.create(there() + "/elders"), HttpMethod.GET)
                .execute()) {
            assertThat(answer.getStatusCode().value()).isEqualTo(302);
        }
    }

    private void refuses(String token) {
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> tokens.decode(token));
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("iemand")
                .audience("weegwijzer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private String signed(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("een").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String there() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
