package nl.weegwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A step of peeling an afweging.
 *
 * @param phase code of its phase; none for the steps that belong to the portal alone
 */
public record Step(
        String code,
        int version,
        @Nullable String phase,
        String label,
        String clientQuestion,
        boolean provisional,
        String source)
        implements Listed {

    static Step of(Entry entry, Wording words) {
        return new Step(
                entry.code(),
                entry.version(),
                entry.parents().stream().findAny().orElse(null),
                words.name(),
                words.asked(),
                entry.provisional(),
                entry.source());
    }
}
