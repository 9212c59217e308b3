package nl.weegwijzer.conversation.refusal;

import nl.weegwijzer.shared.Refusal;

/** A talk needs a day and a time, within two years from now. */
public final class NoUsableMoment extends Refusal {

    private static final long serialVersionUID = 1L;
}
