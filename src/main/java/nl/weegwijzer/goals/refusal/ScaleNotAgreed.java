package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Both have to say yes to a scale before anyone scores on it. */
public final class ScaleNotAgreed extends Refusal {

    private static final long serialVersionUID = 1L;
}
