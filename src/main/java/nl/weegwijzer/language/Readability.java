package nl.weegwijzer.language;

import java.util.List;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Syllables;
import nl.weegwijzer.language.text.Token;

/**
 * Two old formulas for how easily a Dutch text reads: a help while writing, no proof of anything and no language level.
 *
 * @param words how many words it has
 * @param sentences how many sentences
 * @param douma Flesch-Douma: 206.835 − 0.93 × words a sentence − 77 × syllables a word; higher is easier
 * @param brouwer Leesindex A: 195 − 2 × words a sentence − 67 × syllables a word; higher is easier
 */
public record Readability(int words, int sentences, double douma, double brouwer) {

    /** What a figure of Flesch-Douma means. */
    public enum Meaning {
        VERY_HARD(Double.NEGATIVE_INFINITY),
        HARD(30),
        RATHER_HARD(45),
        NORMAL(60),
        RATHER_EASY(70),
        EASY(80),
        VERY_EASY(90);

        private final double from;

        Meaning(double from) {
            this.from = from;
        }

        static Meaning of(double douma) {
            Meaning meaning = VERY_HARD;
            for (Meaning higher : values()) {
                meaning = douma >= higher.from ? higher : meaning;
            }
            return meaning;
        }
    }

    /** Measures a text; one without words reads as easily as can be. */
    public static Readability of(String text) {
        Passage passage = Passage.of(text);
        List<Token> words = passage.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.isMark())
                .toList();
        int sentences = (int) passage.sentences().count();
        if (words.isEmpty()) {
            return new Readability(0, 0, 100, 100);
        }
        double syllables = words.stream()
                .mapToInt(word -> Syllables.of(word.text()))
                .average()
                .orElse(1);
        return of(words.size(), sentences, syllables);
    }

    private static Readability of(int words, int sentences, double syllables) {
        double length = (double) words / sentences;
        return new Readability(
                words, sentences, 206.835 - 0.93 * length - 77 * syllables, 195 - 2 * length - 67 * syllables);
    }

    /** What the figure of Flesch-Douma means. */
    public Meaning meaning() {
        return Meaning.of(douma);
    }
}
