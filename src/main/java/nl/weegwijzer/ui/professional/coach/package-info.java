/** The language coach beside what a professional writes: it hints, and never stands in the way. */
@NullMarked
package nl.weegwijzer.ui.professional.coach;

import org.jspecify.annotations.NullMarked;
