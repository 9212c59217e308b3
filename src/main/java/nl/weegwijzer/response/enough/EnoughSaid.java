package nl.weegwijzer.response.enough;

import nl.weegwijzer.response.ResponseId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client said whether an answer is enough for them. */
public record EnoughSaid(TrajectId traject, ResponseId response, boolean enough) implements Noteworthy {}
