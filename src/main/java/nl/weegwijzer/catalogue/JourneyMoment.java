package nl.weegwijzer.catalogue;

/** A moment on the client's road, from intake to aftercare. */
public record JourneyMoment(String code, int version, String label, boolean provisional, String source)
        implements Listed {

    static JourneyMoment of(Entry entry, Wording words) {
        return new JourneyMoment(entry.code(), entry.version(), words.name(), entry.provisional(), entry.source());
    }
}
