package nl.weegwijzer.response.takenalong;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client answered one of the three questions. */
public record TakenAlongGiven(TrajectId traject, AfwegingId afweging) implements Noteworthy {}
