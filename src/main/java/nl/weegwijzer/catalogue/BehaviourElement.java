package nl.weegwijzer.catalogue;

/**
 * An element of the integrated behaviour model, which is always about one concrete behaviour.
 *
 * @param optional whether an organisation may leave it out, because not every source counts it apart
 */
public record BehaviourElement(
        String code,
        int version,
        Side side,
        boolean optional,
        String label,
        String definition,
        String clientQuestion,
        boolean provisional,
        String source)
        implements Listed {

    /** The two sides of the behaviour model: behaviour is willing times being able. */
    public enum Side {
        WILLING,
        ABLE
    }

    static BehaviourElement of(Entry entry, Wording words) {
        return new BehaviourElement(
                entry.code(),
                entry.version(),
                entry.side(),
                entry.optional(),
                words.name(),
                words.explained(),
                words.asked(),
                entry.provisional(),
                entry.source());
    }
}
