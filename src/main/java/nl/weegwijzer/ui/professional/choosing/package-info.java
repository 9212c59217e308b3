/** The professional's side of choosing together, and taking what both want into the next version. */
@NullMarked
package nl.weegwijzer.ui.professional.choosing;

import org.jspecify.annotations.NullMarked;
