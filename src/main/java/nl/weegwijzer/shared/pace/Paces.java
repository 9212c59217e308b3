package nl.weegwijzer.shared.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Counts who did what how often lately. It forgets whoever it heard of longest ago when it knows very many. */
@Component
@EnableConfigurationProperties(PaceRules.class)
public class Paces {

    private static final int AT_MOST = 50_000;

    private final PaceRules rules;
    private final Map<Turn, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Turn, Bucket> eldest) {
            return size() > AT_MOST;
        }
    };

    Paces(PaceRules rules) {
        this.rules = rules;
    }

    /** Takes a turn; when there is none left, how long until there is one. */
    public Optional<Duration> take(Pace pace, String who) {
        ConsumptionProbe probe = bucket(pace, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /**
     * Takes a turn for whoever is at the keyboard. Every visitor is somebody, if only somebody unknown; nobody at all is the
     * portal itself, as it starts, and it is held to nothing.
     *
     * @throws TooOften when there is none left
     */
    public void take(Pace pace) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null) {
            take(pace, who.getName()).ifPresent(until -> {
                throw new TooOften(until);
            });
        }
    }

    private Bucket bucket(Pace pace, String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Turn(pace, who), _ -> full(rules.of(pace)));
        }
    }

    private static Bucket full(PaceRules.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per()))
                .build();
    }

    private record Turn(Pace pace, String who) {}
}
