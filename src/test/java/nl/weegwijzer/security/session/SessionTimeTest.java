package nl.weegwijzer.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.weegwijzer.security.notice.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class SessionTimeTest {

    private static final SessionRules RULES =
            new SessionRules(Duration.ofMinutes(15), Duration.ofMinutes(2), Duration.ofHours(8), 5);
    private static final Instant BEGAN = Instant.parse("2026-11-09T08:00:00Z");

    private final SessionTime time = SessionTime.begin(new MockHttpSession(), "iemand", BEGAN);

    @Test
    void isOverAfterFifteenMinutesOfNothing() {
        assertThat(time.over(RULES, after(Duration.ofMinutes(15).minusMillis(1))))
                .isEmpty();
        assertThat(time.over(RULES, after(Duration.ofMinutes(15)))).hasValue(Notice.IDLE);
    }

    @Test
    void beginsAnewWithEachAct() {
        time.act(after(Duration.ofMinutes(14)));
        assertThat(time.over(RULES, after(Duration.ofMinutes(28)))).isEmpty();
        assertThat(time.left(RULES, after(Duration.ofMinutes(28)))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void isOverAfterEightHoursWhateverSomebodyDoes() {
        for (int minute = 0; minute < 480; minute += 10) {
            time.act(after(Duration.ofMinutes(minute)));
        }
        assertThat(time.canLast(RULES)).isFalse();
        assertThat(time.over(RULES, after(Duration.ofMinutes(479)))).isEmpty();
        assertThat(time.over(RULES, after(Duration.ofMinutes(480)))).hasValue(Notice.LONG_ENOUGH);
    }

    private static Instant after(Duration passed) {
        return BEGAN.plus(passed);
    }
}
