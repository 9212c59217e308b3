package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** A step needs a day, within ten years from now. */
public final class NoUsableDay extends Refusal {

    private static final long serialVersionUID = 1L;
}
