package nl.weegwijzer.jointplan;

import nl.weegwijzer.shared.Refusal;

/** There is no goal above all others yet: choose one first. */
public final class NoJointGoal extends Refusal {

    private static final long serialVersionUID = 1L;
}
