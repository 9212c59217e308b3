package nl.weegwijzer.language.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.language.text.Lexicon;

/** A text in which every character keeps its place, without what a checker could stumble over. */
final class Readable {

    /** No word of any language is so long; looking for what it might have been takes ages. */
    private static final Pattern ENDLESS = Pattern.compile("[^\\s]{50,}+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]*\\p{L}[\\p{L}\\p{M}\\p{Nd}]*+");

    private Readable() {}

    static String of(String text, Patience patience) {
        String kept = text.substring(0, Math.min(text.length(), patience.characters()));
        StringBuilder clean = new StringBuilder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            char c = kept.charAt(i);
            clean.append(isWriting(c) ? c : ' ');
        }
        String whole = ENDLESS.matcher(clean).replaceAll(Readable::blank);
        Set<String> strange = new HashSet<>();
        return WORD.matcher(whole)
                .replaceAll(word -> isTooStrange(word.group(), strange, patience.strangeWords())
                        ? blank(word)
                        : Matcher.quoteReplacement(word.group()));
    }

    /** Whether no dictionary has this word, and many such words came before it. */
    private static boolean isTooStrange(String word, Set<String> strange, int most) {
        if (Lexicon.read(word).isKnown()
                || Lexicon.read(word.toLowerCase(Locale.ROOT)).isKnown()) {
            return false;
        }
        return !strange.contains(word) && (strange.size() >= most || !strange.add(word));
    }

    private static String blank(MatchResult found) {
        return " ".repeat(found.end() - found.start());
    }

    /** Letters, digits, marks and breaks; no control or half characters, emoji or text from right to left. */
    private static boolean isWriting(char c) {
        return c == '\n'
                || c >= ' ' && c < '\u007f'
                || c > '\u00a0' && c < '\u0590'
                || c >= '\u2010' && c < '\u2028'
                || c == '€';
    }
}
