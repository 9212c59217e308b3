package nl.weegwijzer.language.text;

import java.util.Locale;

/** One word, number or mark of a sentence, and where it stands in the text. */
public final class Token {

    /** What sort of token it is. */
    public enum Kind {
        WORD,
        NUMBER,
        ABBREVIATION,
        LINK,
        MARK
    }

    private static final Locale DUTCH = Locale.of("nl");

    private final int from;
    private final String text;
    private final String lower;
    private final Kind kind;
    private final boolean first;

    Token(int from, String text, Kind kind, boolean first) {
        this.from = from;
        this.text = text;
        this.lower = text.toLowerCase(DUTCH).replace('’', '\'');
        this.kind = kind;
        this.first = first;
    }

    public int from() {
        return from;
    }

    public int to() {
        return from + text.length();
    }

    public String text() {
        return text;
    }

    /** In small letters, with straight apostrophes. */
    public String lower() {
        return lower;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is the first word of its sentence, so that its capital says nothing. */
    public boolean first() {
        return first;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean startsWithCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** What this word can be; of a name it is asked as it is written. */
    public Reading reading() {
        if (kind != Kind.WORD) {
            return Reading.NONE;
        }
        return Lexicon.read(startsWithCapital() && !first ? text : lower);
    }

    @Override
    public String toString() {
        return text;
    }
}
