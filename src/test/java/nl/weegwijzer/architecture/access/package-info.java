/** Tries every door of every service as everyone, towards everything that is or is not theirs. */
@NullMarked
package nl.weegwijzer.architecture.access;

import org.jspecify.annotations.NullMarked;
