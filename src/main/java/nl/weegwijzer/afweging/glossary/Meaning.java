package nl.weegwijzer.afweging.glossary;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.language.HardWord;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import org.jspecify.annotations.Nullable;

/** Says what a difficult word means, in one or two plain Dutch sentences: the language that explanations are written in. */
final class Meaning {

    /** More of them would no longer be plain. */
    private static final int PLAINER = 2;

    private Meaning() {}

    static String of(HardWord word, WordLists lists) {
        String explanation = word.explanation();
        if (word.rule() == Rule.ABBREVIATION && !word.instead().isEmpty()) {
            return joined("Kort voor: " + full(word, explanation, lists) + ".", explanation);
        }
        return explanation == null ? "Dat betekent: " + plainer(word, lists) + "." : explanation;
    }

    /** What letters stand for; where nothing else explains it, in words that need no explaining when there are any. */
    private static String full(HardWord word, @Nullable String explanation, WordLists lists) {
        return explanation == null
                ? plain(word.instead(), lists).getFirst()
                : word.instead().getFirst();
    }

    private static String plainer(HardWord word, WordLists lists) {
        return plain(word.instead(), lists).stream().limit(PLAINER).collect(Collectors.joining(" of "));
    }

    private static List<String> plain(List<String> words, WordLists lists) {
        List<String> plain =
                words.stream().filter(one -> HardWord.in(one, lists).isEmpty()).toList();
        return plain.isEmpty() ? words : plain;
    }

    private static String joined(String first, @Nullable String second) {
        return second == null ? first : first + " " + second;
    }
}
