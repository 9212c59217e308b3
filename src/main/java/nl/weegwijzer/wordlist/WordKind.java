package nl.weegwijzer.wordlist;

import java.util.regex.Pattern;
import nl.weegwijzer.language.WordList;

/** What sort of word needs explaining. */
public enum WordKind {
    /** A word, or a few that belong together. */
    WORD(WordList.DIFFICULT),
    /** Letters that stand for words. */
    ABBREVIATION(WordList.ABBREVIATION);

    private static final Pattern SHORTENED = Pattern.compile(
            "(?:\\p{L}{1,4}\\.)+|\\p{Lu}[\\p{Lu}\\p{Nd}]+(?:-[\\p{Lu}\\p{Nd}]+)?|\\p{L}*\\p{Ll}\\p{Lu}+\\p{L}*");

    private final WordList list;

    WordKind(WordList list) {
        this.list = list;
    }

    /** What a word looks like: "WSP" and "i.v.m." are abbreviations. */
    static WordKind of(String written) {
        return SHORTENED.matcher(written).matches() ? ABBREVIATION : WORD;
    }

    WordList list() {
        return list;
    }
}
