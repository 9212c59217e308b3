package nl.weegwijzer.catalogue;

/** What makes information good enough to weigh, as a name and a question. */
public record QualityCriterion(
        String code, int version, String label, String clientQuestion, boolean provisional, String source)
        implements Listed {

    static QualityCriterion of(Entry entry, Wording words) {
        return new QualityCriterion(
                entry.code(), entry.version(), words.name(), words.asked(), entry.provisional(), entry.source());
    }
}
