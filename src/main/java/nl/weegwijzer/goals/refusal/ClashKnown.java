package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** These two are to be talked about already, or it was noted what came of it. */
public final class ClashKnown extends Refusal {

    private static final long serialVersionUID = 1L;
}
