package nl.weegwijzer.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something that can count in an afweging.
 *
 * @param cluster code of its cluster
 * @param visibility where an organisation starts; it may choose otherwise
 * @param topRank place in the overall top 5 of the research, 1 to 5
 */
public record Factor(
        String code,
        int version,
        String cluster,
        String label,
        String clientText,
        Visibility visibility,
        @Nullable Integer topRank,
        boolean provisional,
        String source)
        implements Listed {

    /** How far a client sees a factor when nobody decides otherwise. */
    public enum Visibility {
        /** Shown when it is used. */
        CLIENT,
        /** Shown as a general note: it is about the professional or the organisation, not about the client. */
        BACKGROUND
    }

    static Factor of(Entry entry, Wording words) {
        return new Factor(
                entry.code(),
                entry.version(),
                entry.parents().iterator().next(),
                words.name(),
                words.toClient(),
                entry.visibility(),
                entry.topRank(),
                entry.provisional(),
                entry.source());
    }
}
