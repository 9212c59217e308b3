package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** Every subject ends with an outcome; "not yet" is one too. */
public final class OutcomesMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param many how many subjects have none */
    public OutcomesMissing(long many) {
        super(many);
    }
}
