package nl.weegwijzer.dossier.seal;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the log or its seals.
 *
 * @param number the number of the seal, or 0 when there is none
 * @param entry the line, or null when nothing tells which it was
 * @param when when the line says it happened, or between which lines it stood
 */
record Finding(Kind kind, long number, @Nullable String entry, String when) {

    /** What is wrong. */
    enum Kind {
        LINE_CHANGED("this line was changed after it was sealed"),
        SEAL_CHANGED("the seal of this line was changed, the line was not"),
        LINE_MISSING("this line was taken away"),
        SEAL_MISSING("a line was taken away together with its seal"),
        NOT_SEALED("this line was added afterwards, or was never sealed"),
        SEALED_LATE("this line was sealed long after it says it happened, when anyone could have changed it"),
        NO_CHAIN("it has lines, and none of them was sealed"),
        HEAD_UNKNOWN("the head that was kept stands in no chain: its end was cut off, or all of it was made anew");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Finding as(Kind other) {
        return new Finding(other, number, entry, when);
    }

    @Override
    public String toString() {
        String which = number == 0 ? "no number" : "number " + number;
        return "%s, %s, %s: %s".formatted(which, entry == null ? "no line" : "line " + entry, when, kind.words);
    }
}
