package nl.weegwijzer.people.traject;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the numbers of trajecten: eight digits at random, so that none tells of another. */
final class Numbers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Numbers() {}

    /** A number that is not taken. Two who draw the same at once meet the unique key of the table. */
    static String free(Predicate<String> taken) {
        return Stream.generate(() -> String.valueOf(RANDOM.nextInt(10_000_000, 100_000_000)))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
