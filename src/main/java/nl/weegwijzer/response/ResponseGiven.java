package nl.weegwijzer.response;

import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client said something. */
public record ResponseGiven(TrajectId traject, ResponseId response, ResponseKind kind) implements Noteworthy {}
