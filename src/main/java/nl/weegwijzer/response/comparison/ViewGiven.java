package nl.weegwijzer.response.comparison;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client said how important a factor is, or how it felt weighed. */
public record ViewGiven(TrajectId traject, AfwegingId afweging, ItemId item) implements Noteworthy {}
