package nl.weegwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A question that a professional puts to themselves.
 *
 * @param loop which loop of the triple feedback loop, 1 to 3, or 0 for its start; none on other occasions
 */
public record ReflectionQuestion(
        String code,
        int version,
        Occasion occasion,
        @Nullable Integer loop,
        String question,
        boolean provisional,
        String source)
        implements Listed {

    /** When a professional puts a reflection question to themselves. */
    public enum Occasion {
        TRIPLE_LOOP,
        WEIGHING,
        MANAGING,
        AFTER_TALK
    }

    static ReflectionQuestion of(Entry entry, Wording words) {
        return new ReflectionQuestion(
                entry.code(),
                entry.version(),
                entry.occasion(),
                entry.loop(),
                words.asked(),
                entry.provisional(),
                entry.source());
    }
}
