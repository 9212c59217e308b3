/** Tests of what is said when something is refused or breaks. */
@NullMarked
package nl.weegwijzer.ui.failure;

import org.jspecify.annotations.NullMarked;
