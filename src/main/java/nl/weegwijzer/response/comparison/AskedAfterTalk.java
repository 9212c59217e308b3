package nl.weegwijzer.response.comparison;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** There was a talk about an afweging: from now on the client can say how it feels after it. */
public record AskedAfterTalk(TrajectId traject, AfwegingId afweging) implements Noteworthy {}
