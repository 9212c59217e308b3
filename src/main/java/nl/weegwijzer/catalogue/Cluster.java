package nl.weegwijzer.catalogue;

/** A group of factors. */
public record Cluster(String code, int version, String label, boolean provisional, String source) implements Listed {

    static Cluster of(Entry entry, Wording words) {
        return new Cluster(entry.code(), entry.version(), words.name(), entry.provisional(), entry.source());
    }
}
