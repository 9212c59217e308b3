package nl.weegwijzer.response.choosing;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** One side said which option they want, or put choosing off. */
public record ChoiceSaid(TrajectId traject, AfwegingId afweging) implements Noteworthy {}
