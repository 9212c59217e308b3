package nl.weegwijzer.shared;

/** Cleans what people type, so that it can be kept, shown and printed everywhere as they meant it. */
public final class Words {

    /** The most characters of a line: a question, a name, a title. */
    public static final int LINE = 200;

    /** The most characters of a text: a reason, an answer, a wish. About 650 words. */
    public static final int TEXT = 4_000;

    private Words() {}

    /**
     * The text without what no document can hold and without white space at either end.
     *
     * <p>Taken out: what XML 1.0 forbids, DEL, C1, and the controls that reverse the direction of reading. Line ends
     * become {@code \n}. Where nothing stands that can be seen, as with accents without a letter, nothing was said: the
     * text is empty.
     *
     * @param max the most characters, as counted by {@link String#length()}
     * @throws TooLong when more is left than {@code max}
     */
    public static String clean(String raw, int max) {
        String text = (common(raw) ? raw : kept(raw)).strip();
        if (text.length() > max) {
            throw new TooLong(max, text.length());
        }
        return text.codePoints().anyMatch(Words::canBeSeen) ? text : "";
    }

    /** Whether it is more than white space, a mark on another character, or a sign for the layout. */
    private static boolean canBeSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String kept(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Words::readable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether each char stays as it is wherever it stands; in most texts and pages all do. */
    private static boolean common(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean ascii = c >= ' ' && c < 0x7F;
            if (!ascii && (c == '\r' || c >= 0xD800 || !readable(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean readable(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean notACharacter = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !direction && !notACharacter;
    }
}
