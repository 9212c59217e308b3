package nl.weegwijzer.wordlist;

import nl.weegwijzer.shared.Words;

/**
 * What is said of a difficult word. Words are cleaned here, so that no other kind exists.
 *
 * @param plainer a plainer word, or what an abbreviation stands for; at most {@link Words#LINE} characters
 * @param meaning what it means, in words for a client; at most {@link #MEANING} characters
 */
public record Saying(String plainer, String meaning) {

    /** The most characters of a meaning: three short sentences. */
    public static final int MEANING = 400;

    /**
     * Cleans the words.
     *
     * @throws nl.weegwijzer.shared.TooLong when a place cannot hold them
     */
    public Saying {
        plainer = line(plainer, Words.LINE);
        meaning = line(meaning, MEANING);
    }

    boolean isEmpty() {
        return plainer.isEmpty() && meaning.isEmpty();
    }

    /** On one line. */
    static String line(String words, int most) {
        return Words.clean(words.replaceAll("\\s+", " "), most);
    }
}
