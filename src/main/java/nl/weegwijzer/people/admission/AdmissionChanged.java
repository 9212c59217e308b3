package nl.weegwijzer.people.admission;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** Somebody was let in, or is no longer. */
public record AdmissionChanged(TrajectId traject) implements Noteworthy {}
