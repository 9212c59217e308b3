package nl.weegwijzer.response;

import nl.weegwijzer.shared.Refusal;

/** This can only be said with the reason. */
public final class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
