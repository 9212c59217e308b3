package nl.weegwijzer.afweging.checking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.afweging.Field;
import nl.weegwijzer.afweging.peeling.Draft;

/**
 * Two options of which one is worked out much further than the other (IPDAS C1). It is worth a hint, never a gate.
 *
 * @param longest the name of the one with the most words; may be empty
 * @param shortest the name of the one with the fewest
 */
public record Uneven(String longest, String shortest) {

    /** How many times as long one has to be. */
    private static final int TIMES = 3;

    private record Length(String name, long words) {

        static Length of(Draft.Option option) {
            return new Length(
                    option.words(Field.NAME), count(option, Field.ADVANTAGES, Field.DISADVANTAGES, Field.LIVING));
        }
    }

    /** The longest and the shortest of what is written; empty while they are about equal, or only one is begun. */
    public static Optional<Uneven> among(List<Draft.Option> options) {
        List<Length> lengths = options.stream()
                .map(Length::of)
                .filter(length -> length.words() > 0)
                .sorted(Comparator.comparingLong(Length::words))
                .toList();
        if (lengths.isEmpty()
                || !apart(lengths.getFirst().words(), lengths.getLast().words())) {
            return Optional.empty();
        }
        return Optional.of(
                new Uneven(lengths.getLast().name(), lengths.getFirst().name()));
    }

    /** Whether what is good about an option and what is less good are not said about as fully. */
    static boolean sides(Draft.Option option) {
        return apart(count(option, Field.ADVANTAGES), count(option, Field.DISADVANTAGES));
    }

    private static boolean apart(long one, long other) {
        return Math.max(one, other) >= TIMES * Math.max(1, Math.min(one, other));
    }

    private static long count(Draft.Option option, Field... fields) {
        return Stream.of(fields)
                .map(option::words)
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
