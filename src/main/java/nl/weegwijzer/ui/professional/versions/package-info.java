/** Every version that was published of one afweging, and what changed between two of them. */
@NullMarked
package nl.weegwijzer.ui.professional.versions;

import org.jspecify.annotations.NullMarked;
