/** Goals that seem to clash, at the desk. */
@NullMarked
package nl.weegwijzer.ui.professional.clash;

import org.jspecify.annotations.NullMarked;
