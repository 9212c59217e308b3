package nl.weegwijzer.response.teachback;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client said whether a version was explained well enough. */
public record TaughtBack(TrajectId traject, AfwegingId afweging, int version, Understood understood)
        implements Noteworthy {}
