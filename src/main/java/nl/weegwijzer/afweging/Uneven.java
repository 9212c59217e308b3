package nl.weegwijzer.afweging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

        static Length of(Explanation.Option option) {
            long words = Stream.of(option.advantages(), option.disadvantages(), option.living())
                    .flatMap(List::stream)
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .count();
            return new Length(option.name(), words);
        }
    }

    /** The longest and the shortest of what is written; empty while they are about equal, or only one is begun. */
    public static Optional<Uneven> among(List<Explanation.Option> options) {
        List<Length> lengths = options.stream()
                .map(Length::of)
                .filter(length -> length.words() > 0)
                .sorted(Comparator.comparingLong(Length::words))
                .toList();
        if (lengths.isEmpty()
                || lengths.getLast().words() < TIMES * lengths.getFirst().words()) {
            return Optional.empty();
        }
        return Optional.of(
                new Uneven(lengths.getLast().name(), lengths.getFirst().name()));
    }
}
