package nl.weegwijzer.shared.pace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often what may be done. Generous: a person should never meet it, nor an office behind one address.
 *
 * @param guessing codes that one person tries
 * @param writing messages and answers of one person
 * @param acting acts of one person, of whatever kind; what is saved while typing is one each time
 * @param arriving sessions that begin at one address
 * @param reporting reports of browsers at one address; what comes above it is not read
 */
@ConfigurationProperties("weegwijzer.pace")
record PaceRules(
        @DefaultValue Rate guessing,
        @DefaultValue Rate writing,
        @DefaultValue Rate acting,
        @DefaultValue Rate arriving,
        @DefaultValue Rate reporting) {

    PaceRules {
        guessing = guessing.orElse(10, Duration.ofMinutes(15));
        writing = writing.orElse(60, Duration.ofMinutes(5));
        acting = acting.orElse(300, Duration.ofMinutes(5));
        arriving = arriving.orElse(600, Duration.ofMinutes(5));
        reporting = reporting.orElse(60, Duration.ofMinutes(5));
    }

    Rate of(Pace pace) {
        return switch (pace) {
            case GUESSING -> guessing;
            case WRITING -> writing;
            case ACTING -> acting;
            case ARRIVING -> arriving;
            case REPORTING -> reporting;
        };
    }

    /**
     * So many times in so long.
     *
     * @param times 0 for the default
     * @param per the time in which as many come back as were taken
     */
    record Rate(
            @DefaultValue("0") int times,
            @DefaultValue("5m") Duration per) {

        private Rate orElse(int usual, Duration usually) {
            return times > 0 ? this : new Rate(usual, usually);
        }
    }
}
