package nl.weegwijzer.afweging.checking;

import nl.weegwijzer.afweging.Place;

/** How a draft stands towards one criterion, and the place where it can be made better. */
public record Checked(Criterion criterion, Standard standard, Place place) {}
