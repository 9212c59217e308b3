package nl.weegwijzer.shared.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.weegwijzer.shared.pace.PaceRules.Rate;
import org.junit.jupiter.api.Test;

class PacesTest {

    private static final Rate USUAL = new Rate(0, Duration.ofMinutes(5));

    private final Paces paces =
            new Paces(new PaceRules(new Rate(3, Duration.ofMinutes(15)), USUAL, USUAL, USUAL, USUAL));

    @Test
    void giveSoManyTurnsAndSayHowLongToWait() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(paces.take(Pace.GUESSING, "iemand")).isEmpty();
        }
        assertThat(paces.take(Pace.GUESSING, "iemand"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6)));
    }

    @Test
    void countEveryoneAndEverythingApart() {
        for (int turn = 0; turn < 3; turn++) {
            paces.take(Pace.GUESSING, "iemand");
        }
        assertThat(paces.take(Pace.GUESSING, "een ander")).isEmpty();
        assertThat(paces.take(Pace.WRITING, "iemand")).isEmpty();
    }

    @Test
    void sayTheirWaitInWholeMinutes() {
        assertThat(new TooOften(Duration.ofSeconds(61)).arguments()).containsExactly(2);
        assertThat(new TooOften(Duration.ofMillis(3)).arguments()).containsExactly(1);
    }
}
