package nl.weegwijzer.language.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.weegwijzer.language.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry: one part, or parts near each other in any order.
 *
 * @param never words that must not stand in the same sentence
 * @param anchorAt which word of the first part is the rarest, as far as its length tells
 */
record Phrase(List<List<Element>> parts, Element never, int anchorAt) {

    /** How many words may stand between the parts. */
    private static final int NEAR = 10;

    private static final Pattern NEVER = Pattern.compile("\\s+!\\s+");
    private static final Pattern PARTS = Pattern.compile("\\s+&\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Phrase of(String written) {
        String[] sides = NEVER.split(written, 2);
        Element never = sides.length > 1 ? Element.of(sides[1]) : Element.NONE;
        List<List<Element>> parts =
                PARTS.splitAsStream(sides[0]).map(Phrase::part).toList();
        return new Phrase(parts, never, rarest(parts.getFirst()));
    }

    private static List<Element> part(String written) {
        return Arrays.stream(SPACE.split(written)).map(Element::of).toList();
    }

    private static int rarest(List<Element> part) {
        int rarest = 0;
        for (int i = 1; i < part.size(); i++) {
            rarest = part.get(i).rarity() > part.get(rarest).rarity() ? i : rarest;
        }
        return rarest;
    }

    /** A word of the first part: a sentence without it need not be looked through. */
    Element anchor() {
        return parts.getFirst().get(anchorAt);
    }

    /** From which to which token the phrase stands, both inclusive, when its {@link #anchor} stands at {@code at}. */
    int @Nullable [] around(Sentence sentence, int at) {
        int begin = at - anchorAt;
        int end = end(parts.getFirst(), sentence, begin);
        if (end < 0 || sentence.tokens().stream().anyMatch(never::matches)) {
            return null;
        }
        return with(new int[] {begin, end}, sentence);
    }

    /** The first part and the others around it. */
    private int @Nullable [] with(int[] first, Sentence sentence) {
        List<int[]> taken = new ArrayList<>();
        taken.add(first);
        for (List<Element> part : parts.subList(1, parts.size())) {
            int[] other = near(part, sentence, first[0], taken);
            if (other == null) {
                return null;
            }
            taken.add(other);
        }
        int from = taken.stream().mapToInt(span -> span[0]).min().orElseThrow();
        return new int[] {from, taken.stream().mapToInt(span -> span[1]).max().orElseThrow()};
    }

    private static int @Nullable [] near(List<Element> part, Sentence sentence, int at, List<int[]> taken) {
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int start : new int[] {at + distance, at - distance}) {
                int end = end(part, sentence, start);
                if (end >= 0 && taken.stream().noneMatch(span -> start <= span[1] && end >= span[0])) {
                    return new int[] {start, end};
                }
            }
        }
        return null;
    }

    /** The last token of this part when it begins here, or -1. */
    private static int end(List<Element> part, Sentence sentence, int start) {
        if (start < 0 || start + part.size() > sentence.size()) {
            return -1;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).matches(sentence.get(start + i))) {
                return -1;
            }
        }
        return start + part.size() - 1;
    }
}
