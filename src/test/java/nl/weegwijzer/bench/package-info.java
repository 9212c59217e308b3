/** What gets measured, how, and against which bar. */
@NullMarked
package nl.weegwijzer.bench;

import org.jspecify.annotations.NullMarked;
