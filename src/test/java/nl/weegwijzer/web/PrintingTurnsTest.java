package nl.weegwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PrintingTurnsTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void refuseWhoeverComesWhileEveryTurnIsTaken() {
        PrintingTurns turns = new PrintingTurns(1, SHORT);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            await(end);
            return "slow";
        }));
        await(begun);

        assertThatExceptionOfType(PrintingBusy.class).isThrownBy(() -> turns.take(() -> "too many"));
        end.countDown();
        assertThat(slow.join()).isEqualTo("slow");
        assertThat(turns.take(() -> "later")).isEqualTo("later");
    }

    @Test
    void giveTheTurnBackWhenItFails() {
        PrintingTurns turns = new PrintingTurns(1, SHORT);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("no paper");
                }));
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
