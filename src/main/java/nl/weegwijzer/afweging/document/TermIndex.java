package nl.weegwijzer.afweging.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weegwijzer.afweging.Term;
import org.unbescape.html.HtmlEscape;

/**
 * Finds terms in escaped text, by their first word, so that looking takes as long as the text is and no longer.
 *
 * <p>Ordinary words are found whatever their capitals; abbreviations, which have several, only as they stand, so that "AD"
 * is not found in "ad". Of two terms that begin at one place the longer is found.
 */
final class TermIndex {

    /** How an apostrophe stands in escaped text. */
    private static final String APOSTROPHE = "&#39;";

    private record Sought(int term, String escaped, boolean exact) {}

    private final Map<String, List<Sought>> byFirstWord = new HashMap<>();

    /** What first words begin with: most words of a text begin with something else, and need no looking up. */
    private final BitSet firstLetters = new BitSet();

    private final int[] lengths;

    TermIndex(List<Term> terms) {
        lengths = new int[terms.size()];
        for (int term = 0; term < lengths.length; term++) {
            add(term, terms.get(term).word());
        }
        byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt(one -> -one.escaped.length())));
    }

    private void add(int term, String word) {
        String escaped = HtmlEscape.escapeHtml4Xml(word);
        lengths[term] = escaped.length();
        boolean exact = word.codePoints().filter(Character::isUpperCase).count() > 1;
        String first = firstWord(escaped, 0, escaped.length());
        first.chars().limit(1).forEach(firstLetters::set);
        byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(new Sought(term, escaped, exact));
    }

    /** How many characters a term takes in escaped text. */
    int length(int term) {
        return lengths[term];
    }

    /** Where the next word begins, or {@code to}. */
    int nextWord(String text, int from, int to) {
        int at = from;
        while (at < to && !isPart(text.charAt(at))) {
            at = text.charAt(at) == '&' ? Math.max(at, text.indexOf(';', at)) + 1 : at + 1;
        }
        return Math.min(at, to);
    }

    /** Where the word ends that begins here. */
    int afterWord(String text, int from, int to) {
        int at = from;
        while (at < to && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The longest term that begins here, or -1. */
    int at(String text, int from, int to) {
        if (from >= to || !firstLetters.get(Character.toLowerCase(text.charAt(from)))) {
            return -1;
        }
        for (Sought sought : byFirstWord.getOrDefault(firstWord(text, from, to), List.of())) {
            int end = from + sought.escaped.length();
            if (end <= to
                    && text.regionMatches(!sought.exact, from, sought.escaped, 0, sought.escaped.length())
                    && isApart(text, from, end, to, sought.exact)) {
                return sought.term;
            }
        }
        return -1;
    }

    /** A word on its own; an abbreviation may be the first or last part of one: "WIA-uitkering". */
    private static boolean isApart(String text, int from, int end, int to, boolean exact) {
        boolean joinedBefore = text.charAt(from - 1) == '-' && isPart(text.charAt(from - 2));
        boolean joinedAfter = end + 1 < to && text.charAt(end) == '-' && isPart(text.charAt(end + 1));
        return (exact || !joinedBefore && !joinedAfter) && !goesOn(text, end, to);
    }

    private static boolean goesOn(String text, int end, int to) {
        if (end >= to) {
            return false;
        }
        int letter = text.startsWith(APOSTROPHE, end) ? end + APOSTROPHE.length() : end + 1;
        boolean apostrophe = text.charAt(end) == '’' || text.startsWith(APOSTROPHE, end);
        return isPart(text.charAt(end)) && isPart(text.charAt(end - 1))
                || apostrophe && letter < to && isPart(text.charAt(letter));
    }

    private String firstWord(String text, int from, int to) {
        return text.substring(from, afterWord(text, from, to)).toLowerCase(Locale.ROOT);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
