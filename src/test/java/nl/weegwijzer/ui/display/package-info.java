/** Tests of how someone likes to read. */
@NullMarked
package nl.weegwijzer.ui.display;

import org.jspecify.annotations.NullMarked;
