package nl.weegwijzer.language;

import java.util.List;
import java.util.Map;

/**
 * A remark on some words of a text.
 *
 * @param rule what it is about; its key leads to the sentence that says why
 * @param from where the words begin, in UTF-16 units of the text as it was given
 * @param to where they end, exclusive; equal to {@code from} when it points at nothing
 * @param instead plainer or kinder words, the best first; often none
 * @param details what else is worth showing, by name: {@code words} and {@code sentences} (counts), {@code explanation}
 */
public record Hint(Rule rule, int from, int to, List<String> instead, Map<String, String> details) {

    public Hint {
        instead = List.copyOf(instead);
        details = Map.copyOf(details);
    }

    /** A hint that only points. */
    public Hint(Rule rule, int from, int to) {
        this(rule, from, to, List.of(), Map.of());
    }

    /** The words it points at. */
    public String span(String text) {
        return text.substring(from, to);
    }
}
