/** The portal as a whole, in a real browser, and what such tests share. */
@NullMarked
package nl.weegwijzer.e2e;

import org.jspecify.annotations.NullMarked;
