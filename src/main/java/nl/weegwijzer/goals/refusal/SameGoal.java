package nl.weegwijzer.goals.refusal;

import nl.weegwijzer.shared.Refusal;

/** Two goals are needed to clash. */
public final class SameGoal extends Refusal {

    private static final long serialVersionUID = 1L;
}
