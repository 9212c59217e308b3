/** Text that means harm, written in every place, and looked at through every way out. */
@NullMarked
package nl.weegwijzer.e2e.hostile;

import org.jspecify.annotations.NullMarked;
