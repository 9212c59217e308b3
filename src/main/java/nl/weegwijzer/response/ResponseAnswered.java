package nl.weegwijzer.response;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A professional said what they did with what a client said. */
public record ResponseAnswered(TrajectId traject, ResponseId response, Outcome outcome) implements Noteworthy {}
