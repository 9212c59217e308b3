package nl.weegwijzer.response.comparison;

import nl.weegwijzer.afweging.AfwegingId;
import nl.weegwijzer.shared.ItemId;
import nl.weegwijzer.shared.Noteworthy;
import nl.weegwijzer.shared.TrajectId;

/** A client put a factor of their own on the table. */
public record OwnFactorNamed(TrajectId traject, AfwegingId afweging, ItemId item) implements Noteworthy {}
