package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** A step of someone else needs their name. */
public final class WhoMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
