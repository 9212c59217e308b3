package nl.weegwijzer.afweging.publishing;

import nl.weegwijzer.afweging.Place;

/** Something that is missing before an explanation can be published, and the place where it belongs. */
public record Missing(Gap gap, Place place) {}
