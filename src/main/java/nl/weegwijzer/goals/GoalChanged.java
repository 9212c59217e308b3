package nl.weegwijzer.goals;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Something happened with a goal. */
public record GoalChanged(TrajectId traject, GoalId goal, GoalAct act) implements Noteworthy {}
