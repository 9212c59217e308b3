package nl.weegwijzer.afweging.checking;

import nl.weegwijzer.afweging.Place;

/** Something that is thin, and where it can be made thicker. */
public record Thin(Hint hint, Place place) {}
