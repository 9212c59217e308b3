/** Two weighings side by side, as something to talk about. */
@NullMarked
package nl.weegwijzer.ui.professional.compare;

import org.jspecify.annotations.NullMarked;
