package nl.weegwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A way of talking that helps with difficult questions and resistance.
 *
 * @param example a sentence that the professional can say
 */
public record Technique(
        String code,
        int version,
        String label,
        String how,
        @Nullable String example,
        boolean provisional,
        String source)
        implements Listed {

    static Technique of(Entry entry, Wording words) {
        return new Technique(
                entry.code(),
                entry.version(),
                words.name(),
                words.explained(),
                words.example(),
                entry.provisional(),
                entry.source());
    }
}
