package nl.weegwijzer.language.spelling;

import java.util.regex.Pattern;

/** A text in which every character keeps its place, without what a checker could stumble over. */
final class Readable {

    /** No word of any language is so long; looking for what it might have been takes ages. */
    private static final Pattern ENDLESS = Pattern.compile("[^\\s]{50,}+");

    private Readable() {}

    static String of(String text, int most) {
        String kept = text.length() > most ? text.substring(0, most) : text;
        StringBuilder clean = new StringBuilder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            char c = kept.charAt(i);
            clean.append(isWriting(c) ? c : ' ');
        }
        return ENDLESS.matcher(clean).replaceAll(word -> " ".repeat(word.group().length()));
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
