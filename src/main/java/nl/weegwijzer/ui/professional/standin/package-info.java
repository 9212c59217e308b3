/** Letting a colleague take somebody's place in a team for a time. */
@NullMarked
package nl.weegwijzer.ui.professional.standin;

import org.jspecify.annotations.NullMarked;
