package nl.weegwijzer.afweging;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A version of an explanation was published; it carries the snapshot, so that listeners need not read it again. */
public record AfwegingPublished(TrajectId traject, AfwegingId afweging, Explanation explanation)
        implements Noteworthy {}
