package nl.weegwijzer.afweging.checking;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A colleague was asked to read along, or said what they think. */
public record SecondReadingChanged(TrajectId traject, AfwegingId afweging, ReadingState state) implements Noteworthy {}
