/** The goals of both sides, side by side until there is a shared one. */
@NullMarked
package nl.weegwijzer.ui.professional.goals;

import org.jspecify.annotations.NullMarked;
