package nl.weegwijzer.language.rule;

import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.words.Phrases.Found;

/** Figures of speech, unless they are meant as they stand: "trekt aan de bel" of a bus. */
final class Figures implements Check {

    private final Listed listed = new Listed(Rule.FIGURATIVE, WordList.FIGURE);

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, lists, hints));
    }

    private void check(Sentence sentence, WordLists lists, Consumer<Hint> hints) {
        List<Found<Entry>> figures = lists.phrases(WordList.FIGURE).in(sentence);
        if (figures.isEmpty()) {
            return;
        }
        List<Found<Entry>> things = lists.phrases(WordList.LITERAL).in(sentence);
        figures.stream()
                .filter(figure -> things.stream().allMatch(thing -> isPartOf(figure, thing)))
                .map(figure -> listed.hint(sentence, figure))
                .forEach(hints);
    }

    /** Whether the expression itself says so: "door de bomen het bos". */
    private static boolean isPartOf(Found<Entry> figure, Found<Entry> thing) {
        return figure.first() <= thing.first() && thing.last() <= figure.last();
    }
}
