package nl.weegwijzer.afweging.comparing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.weegwijzer.afweging.Explanation;
import nl.weegwijzer.afweging.comparing.Passages.Said;
import nl.weegwijzer.afweging.comparing.Passages.Spot;

/** Compares two versions of an explanation passage by passage. Items are followed by their id, whatever they are called. */
public final class VersionComparison {

    private static final Said NOTHING = new Said("", "");

    private VersionComparison() {}

    /**
     * The passages that differ, in the order of reading.
     *
     * @param say writes out what is no text: a constant, a day, yes or no
     */
    public static List<PassageChange> between(Explanation before, Explanation after, Function<Object, String> say) {
        Map<Spot, Said> earlier = Passages.of(before, say);
        Map<Spot, Said> later = Passages.of(after, say);
        Set<Spot> spots = new LinkedHashSet<>(later.keySet());
        spots.addAll(earlier.keySet());
        return spots.stream()
                .map(spot -> change(spot, earlier.getOrDefault(spot, NOTHING), later.getOrDefault(spot, NOTHING)))
                .filter(change -> change.pieces().stream().anyMatch(piece -> piece.fate() != Piece.Fate.STAYED))
                .sorted(Comparator.comparing(change -> group(change.passage())))
                .toList();
    }

    private static PassageChange change(Spot spot, Said before, Said after) {
        String about = Objects.equals(after.about(), "") ? before.about() : after.about();
        return new PassageChange(spot.passage(), about, WordDifference.between(before.words(), after.words()));
    }

    /** Everything of one item stays together: only the kind of item decides. */
    private static int group(Passage passage) {
        return switch (passage) {
            case FACTOR,
                    FACTOR_WEIGHT,
                    FACTOR_WHY,
                    FACTOR_DIRECTION,
                    FACTOR_TOWARDS,
                    FACTOR_BROUGHT_IN,
                    FACTOR_ORIGIN -> Passage.FACTOR.ordinal();
            case OPTION, OPTION_ADVANTAGES, OPTION_DISADVANTAGES, OPTION_CHOSEN, OPTION_WHY_NOT, OPTION_OTHERWISE ->
                Passage.OPTION.ordinal();
            case INFORMATION, INFORMATION_KIND, INFORMATION_SOURCE, INFORMATION_DATE, INFORMATION_CHECKED ->
                Passage.INFORMATION.ordinal();
            default -> passage.ordinal();
        };
    }
}
