package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** The first day on which both look lies ahead. */
public final class NotStartedYet extends Refusal {

    private static final long serialVersionUID = 1L;
}
