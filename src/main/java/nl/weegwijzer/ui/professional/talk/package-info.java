/** A talk at the desk: preparing it, holding it at one screen, on paper, and its record. */
@NullMarked
package nl.weegwijzer.ui.professional.talk;

import org.jspecify.annotations.NullMarked;
