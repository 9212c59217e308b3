package nl.weegwijzer.response;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A professional read what a client said, as the first one. */
public record ResponsesRead(TrajectId traject) implements Noteworthy {}
