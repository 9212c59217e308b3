/** The panels of what counts: which factors, how heavily, and which way. */
@NullMarked
package nl.weegwijzer.ui.professional.factor;

import org.jspecify.annotations.NullMarked;
