package nl.weegwijzer.jointplan;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Something changed in what disciplines do together for a client. */
public record JointPlanChanged(TrajectId traject) implements Noteworthy {}
