/** What is different between a version and the one before it, in words for the client. */
@NullMarked
package nl.weegwijzer.afweging.changing;

import org.jspecify.annotations.NullMarked;
