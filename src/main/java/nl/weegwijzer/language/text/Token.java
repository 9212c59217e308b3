package nl.weegwijzer.language.text;

import java.util.ArrayList;
import java.util.List;
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

    /** Itself, or the words between its hyphens: "WIA-uitkering" is two. */
    public List<Token> parts() {
        if (kind != Kind.WORD || text.indexOf('-') < 0 || text.codePoints().anyMatch(Character::isDigit)) {
            return List.of(this);
        }
        List<Token> parts = new ArrayList<>();
        int at = 0;
        for (String part : text.split("-")) {
            if (!part.isEmpty()) {
                parts.add(new Token(from + at, part, kind, first && at == 0));
            }
            at += part.length() + 1;
        }
        return parts;
    }

    /** Whether it is one of the words of the part-of-speech dictionary whose tags begin so. */
    public boolean has(String tag) {
        return reading().tags().stream().anyMatch(own -> own.startsWith(tag));
    }

    @Override
    public String toString() {
        return text;
    }
}
