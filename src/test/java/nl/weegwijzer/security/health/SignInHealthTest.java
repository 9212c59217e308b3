package nl.weegwijzer.security.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SignInHealthTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final Keys keys = new Keys();
    private final Clock clock = mock();
    private final SignInHealth health = new SignInHealth(keys.uri(), clock);

    @BeforeEach
    void now() {
        given(clock.instant()).willReturn(NOW);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void isUpWhenTheProviderShowsItsKeys() {
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void isDegradedWhenTheProviderIsGoneBrokenOrNoProvider() {
        keys.status = 500;
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
        keys.status = 200;
        keys.answer = "<html>Onderhoud</html>";
        later(11);
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
        keys.close();
        later(22);
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
    }

    @Test
    void waitsForNoProviderThatHangs() {
        keys.pause = 30_000;
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
    }

    @Test
    void asksOnceInTenSecondsAndThenSeesThatItIsBack() {
        keys.status = 503;
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
        keys.status = 200;
        later(10);
        assertThat(status()).isEqualTo(SignInHealth.DEGRADED);
        assertThat(keys.asked).hasValue(1);
        later(11);
        assertThat(status()).isEqualTo(Status.UP);
        assertThat(keys.asked).hasValue(2);
    }

    private void later(int seconds) {
        given(clock.instant()).willReturn(NOW.plusSeconds(seconds));
    }

    private Status status() {
        return health.health().getStatus();
    }
}
