/** The goal of a client above all others, and what each discipline does for it. */
@NullMarked
package nl.weegwijzer.ui.professional.joint;

import org.jspecify.annotations.NullMarked;
