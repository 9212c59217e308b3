package nl.weegwijzer.catalogue;

import java.util.Set;

/**
 * A way in which weighing goes wrong unnoticed.
 *
 * @param phases codes of the phases in which it occurs; none for a pitfall of the conversation itself
 */
public record Pitfall(
        String code,
        int version,
        Set<String> phases,
        String label,
        String clientText,
        boolean provisional,
        String source)
        implements Listed {

    static Pitfall of(Entry entry, Wording words) {
        return new Pitfall(
                entry.code(),
                entry.version(),
                Set.copyOf(entry.parents()),
                words.name(),
                words.toClient(),
                entry.provisional(),
                entry.source());
    }
}
