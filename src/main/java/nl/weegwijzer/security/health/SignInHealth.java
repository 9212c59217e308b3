package nl.weegwijzer.security.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Whether the sign-in provider answers with its keys. While it does not, nobody new comes in and everyone who is in works
 * on: that is said, and takes no node away from them.
 */
@Component("signInHealthIndicator")
class SignInHealth implements HealthIndicator {

    /** Something does not work, and taking the portal away would only make it worse. */
    static final Status DEGRADED = new Status("DEGRADED", "Nobody can sign in now; who is signed in works on");

    /** The one provider, as the addresses of signing in name it. */
    private static final String PROVIDER = "weegwijzer";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI keys;
    private final Clock clock;
    private @Nullable Seen last;

    @Autowired
    SignInHealth(ClientRegistrationRepository providers, Clock clock) {
        this(URI.create(keys(providers)), clock);
    }

    SignInHealth(URI keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private static String keys(ClientRegistrationRepository providers) {
        ClientRegistration provider = Objects.requireNonNull(providers.findByRegistrationId(PROVIDER));
        return Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
    }

    /** What was seen, and when. */
    private record Seen(Health health, Instant at) {}

    /** Asks at most once in ten seconds, however many ask here. */
    @Override
    public synchronized Health health() {
        Instant now = clock.instant();
        if (last == null || last.at.plus(FRESH).isBefore(now)) {
            last = new Seen(Health.status(answers() ? Status.UP : DEGRADED).build(), now);
        }
        return last.health;
    }

    private boolean answers() {
        try {
            HttpRequest asking = HttpRequest.newBuilder(keys).timeout(PATIENCE).build();
            var answer = http.send(asking, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"keys\"");
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
