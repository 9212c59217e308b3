package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Paragraph;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;

/** Sentences and paragraphs that are too long to take in at once. */
final class Length implements Check {

    private static final int MOST_WORDS = 15;
    private static final int MOST_WORDS_IN_PARAGRAPH = 100;
    private static final int MOST_SENTENCES = 10;

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        for (Paragraph paragraph : passage.paragraphs()) {
            paragraph.sentences().stream()
                    .filter(sentence -> sentence.words() > MOST_WORDS)
                    .map(Length::hint)
                    .forEach(hints);
            if (paragraph.words() > MOST_WORDS_IN_PARAGRAPH
                    || paragraph.sentences().size() > MOST_SENTENCES) {
                hints.accept(hint(paragraph));
            }
        }
    }

    private static Hint hint(Sentence sentence) {
        var words = Map.of("words", Integer.toString(sentence.words()));
        return new Hint(Rule.LONG_SENTENCE, sentence.from(), sentence.to(), List.of(), words);
    }

    private static Hint hint(Paragraph paragraph) {
        var counts = Map.of(
                "words", Integer.toString(paragraph.words()),
                "sentences", Integer.toString(paragraph.sentences().size()));
        return new Hint(Rule.LONG_PARAGRAPH, paragraph.from(), paragraph.to(), List.of(), counts);
    }
}
