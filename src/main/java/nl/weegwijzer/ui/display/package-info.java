/** How someone likes to read: chosen on every page, kept with the account and on the device. */
@NullMarked
package nl.weegwijzer.ui.display;

import org.jspecify.annotations.NullMarked;
