package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** The goal was reached or stopped, and no longer changes. */
public final class GoalClosed extends Refusal {

    private static final long serialVersionUID = 1L;
}
