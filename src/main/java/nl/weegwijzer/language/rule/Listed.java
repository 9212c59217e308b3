package nl.weegwijzer.language.rule;

import java.util.Map;
import java.util.function.Consumer;
import nl.weegwijzer.language.Entry;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordList;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.words.Phrases.Found;

/**
 * Words that stand in a list.
 *
 * @param rule what finding them means
 * @param list where they stand
 */
record Listed(Rule rule, WordList list) implements Check {

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        passage.sentences().forEach(sentence -> check(sentence, lists, hints));
    }

    void check(Sentence sentence, WordLists lists, Consumer<Hint> hints) {
        lists.phrases(list).in(sentence).stream()
                .map(found -> hint(sentence, found))
                .forEach(hints);
    }

    Hint hint(Sentence sentence, Found<Entry> found) {
        String explanation = found.value().explanation();
        return new Hint(
                rule,
                sentence.get(found.first()).from(),
                sentence.get(found.last()).to(),
                found.value().instead(),
                explanation == null ? Map.of() : Map.of("explanation", explanation));
    }
}
