package nl.weegwijzer.language.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Small sets of words, written as text. */
public final class WordSet {

    private WordSet() {}

    /** The words between the spaces. */
    public static Set<String> of(String words) {
        return Set.copyOf(new LinkedHashSet<>(Arrays.asList(words.strip().split("\\s+"))));
    }
}
