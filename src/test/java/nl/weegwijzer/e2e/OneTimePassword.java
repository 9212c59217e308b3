package nl.weegwijzer.e2e;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the phone of a test user shows: a time-based one-time password of six digits (RFC 6238). */
final class OneTimePassword {

    private static final String SECRET = "alleen-voor-de-tests";
    private static final long PERIOD = 30;
    private static final Map<String, Long> USED = new ConcurrentHashMap<>();

    private OneTimePassword() {}

    /** A password that this user has not used yet: Keycloak takes each only once, so the next may take 30 seconds. */
    static String fresh(String login) {
        long used = USED.getOrDefault(login, 0L);
        while (period() <= used) {
            sleep();
        }
        long now = period();
        USED.put(login, now);
        return at(now);
    }

    private static long period() {
        return Instant.now().getEpochSecond() / PERIOD;
    }

    private static String at(long period) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            ByteBuffer digest = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array()));
            int offset = digest.get(digest.limit() - 1) & 0xF;
            return "%06d".formatted((digest.getInt(offset) & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
