package nl.weegwijzer.language.rule;

import java.util.function.Consumer;
import nl.weegwijzer.language.Hint;
import nl.weegwijzer.language.WordLists;
import nl.weegwijzer.language.text.Passage;

/** Looks for one sort of thing in a text. Keeps nothing, so that all threads share it. */
@FunctionalInterface
public interface Check {

    /** Says what it finds. */
    void check(Passage passage, WordLists lists, Consumer<Hint> hints);
}
