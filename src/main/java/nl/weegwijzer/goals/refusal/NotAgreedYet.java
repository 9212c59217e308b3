package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Only what both agreed on can be reached. */
public final class NotAgreedYet extends Refusal {

    private static final long serialVersionUID = 1L;
}
