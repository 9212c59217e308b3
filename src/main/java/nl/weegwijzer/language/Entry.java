package nl.weegwijzer.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a word list.
 *
 * @param words what to look for, in small letters: one or more words in the form of a dictionary. {@code a/b} is either
 *     word; {@code =word} only that very form; {@code word*} and {@code *word} any word that begins or ends so; {@code &}
 *     stands between parts that occur near each other in any
 *     order; {@code @wie} is whoever the text is about; {@code uw} by itself is any
 * word that says whose it is; after {@code !} come words with which it means something else
 * @param instead plainer or kinder words, the best first
 * @param explanation what it means, in one plain sentence
 */
public record Entry(
        String words, List<String> instead, @Nullable String explanation) {

    public Entry {
        instead = List.copyOf(instead);
    }

    /** Words without anything to say instead. */
    public static Entry of(String words) {
        return new Entry(words, List.of(), null);
    }

    /** Words with a plainer or kinder one. */
    public static Entry of(String words, String instead) {
        return new Entry(words, List.of(instead), null);
    }
}
