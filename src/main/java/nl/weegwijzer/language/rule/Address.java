package nl.weegwijzer.language.rule;

import java.util.Set;
import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.Rule;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;
import nl.weegwijzer.language.text.Sentence;
import nl.weegwijzer.language.text.WordSet;

/** A text of two sentences or more that never speaks to its reader. */
final class Address implements Check {

    private static final Set<String> YOU = WordSet.of("""
            u uw uwe uzelf je jij jou jouw jezelf jullie jouwe u's
            """);

    @Override
    public void check(Passage passage, WordLists lists, Consumer<Hint> hints) {
        long sentences = passage.sentences().filter(Sentence::closed).count();
        if (sentences >= 2 && passage.sentences().noneMatch(Address::speaks)) {
            hints.accept(new Hint(Rule.NO_ADDRESS, 0, 0));
        }
    }

    private static boolean speaks(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> YOU.contains(token.lower()));
    }
}
