package nl.weegwijzer.catalogue;

import java.util.List;

/**
 * One of the three phases of making an afweging.
 *
 * @param coreQuestions what the professional asks themselves in it
 */
public record Phase(
        String code,
        int version,
        String label,
        String clientText,
        List<String> coreQuestions,
        boolean provisional,
        String source)
        implements Listed {

    static Phase of(Entry entry, Wording words) {
        return new Phase(
                entry.code(),
                entry.version(),
                words.name(),
                words.toClient(),
                words.asked().lines().toList(),
                entry.provisional(),
                entry.source());
    }
}
