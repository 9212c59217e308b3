package nl.weegwijzer.catalogue;

/** Where information about a client can come from. */
public record SourceType(String code, int version, String label, String clientText, boolean provisional, String source)
        implements Listed {

    static SourceType of(Entry entry, Wording words) {
        return new SourceType(
                entry.code(), entry.version(), words.name(), words.toClient(), entry.provisional(), entry.source());
    }
}
