/** How far a goal is, at the desk. */
@NullMarked
package nl.weegwijzer.ui.professional.scale;

import org.jspecify.annotations.NullMarked;
