package nl.weegwijzer.afweging.joint;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.TrajectId;

/** Knows what client and professional said of the options of a version. */
public interface JointChoices {

    /** How far both are in choosing among the options of this version, which is open and leaves something to choose. */
    JointChoice of(TrajectId traject, AfwegingId afweging, int version);
}
