package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Something in the scale has to be put right first; the checks of the scale say what. */
public final class ScaleIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;
}
